/** The rows of the table: what is measured, how often, and what it may be at most. */
import { answering, firstLoad, openingResults } from './measures.mjs';
import { conditions } from './page.mjs';
import { kilobytes, median, milliseconds, percentile, summary } from './report.mjs';
import { viewingRound } from './roundView.mjs';

/** At 4× CPU and on slow 4G, in milliseconds. */
const BOUNDS = { 14: 300, 1000: 1500 };

/** How long a reader at least looks at the overview before following a link in it, in milliseconds. */
const LOOKED = 2000;

/** Measures everything, one after the other so that nothing slows down anything else. */
export async function rowsOf(browser, origin, runs, announce) {
  const times = async (name, measure) => {
    announce(name);
    const measured = {};
    for (const condition of Object.keys(conditions)) {
      measured[condition] = [];
      for (let run = 0; run < runs; run += 1) measured[condition].push(await measure(condition));
    }
    return measured;
  };
  const row = (name, measured, value = (one) => one, bound = null) => {
    const each = Object.values(measured).map((all) => all.map(value));
    return {
      name,
      cells: each.map((all) => summary(all, milliseconds)),
      bound: bound === null ? null : milliseconds(bound),
      over: bound !== null && median(each.at(-1)) > bound,
    };
  };

  const load = await times('first load', (condition) => firstLoad(browser, origin, condition));
  const answers = await times('26 answers', (condition) => answering(browser, origin, condition));
  const results = [];
  for (const respondents of [14, 1000]) {
    const name = `Se resultater, ${respondents.toLocaleString('en-GB')} respondents`;
    const opened = (looked) => (condition) =>
      openingResults(browser, origin, condition, { respondents, fetched: true, looked });
    results.push(row(name, await times(name, opened(LOOKED)), undefined, BOUNDS[respondents]));
    const atOnce = `${name}, clicked at once`;
    results.push(row(atOnce, await times(atOnce, opened(0))));
  }
  const cold = 'Se resultater, 14, at once in a fresh tab';
  results.push(
    row(
      cold,
      await times(cold, (condition) =>
        openingResults(browser, origin, condition, { respondents: 14, fetched: false, looked: 0 }),
      ),
    ),
  );
  const statistics = [];
  for (const respondents of [14, 200, 1000, 10_000]) {
    const name = `Statistics alone, ${respondents.toLocaleString('en-GB')} responses`;
    statistics.push(
      row(name, await times(name, (condition) => viewingRound(browser, origin, condition, respondents))),
    );
  }

  const bytes = (name, kind) => ({
    name: `First load, ${name} over the network (gzip)`,
    cells: [kilobytes(median(load.unthrottled.map(kind))), null],
  });
  return [
    bytes('HTML', ({ html }) => html),
    bytes('JavaScript', ({ js }) => js),
    bytes('CSS', ({ css }) => css),
    bytes('all three', ({ html, js, css }) => html + js + css),
    row('First load, painted', load, ({ painted }) => painted),
    row('First load, clicks are answered', load, ({ live }) => live),
    row('Click on an answer to its paint, p50', answers, (all) => percentile(all, 0.5)),
    row('Click on an answer to its paint, p95', answers, (all) => percentile(all, 0.95)),
    ...results,
    ...statistics,
  ];
}
