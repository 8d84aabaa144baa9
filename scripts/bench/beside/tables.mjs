/** What was measured, as Markdown: a table for each condition, one for the growth, and one for the aims. */
import { kilobytes, median, milliseconds, percentile, summary } from '../report.mjs';

const CONDITIONS = { unthrottled: 'Unthrottled', throttled: '4× CPU, 150 ms and 1.6 Mbit/s' };

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;

/** The rows of a road: what it is called, its value in one run, and how it is written. */
const ROWS = [
  ['Bytes until usable', ({ bytes }) => bytes, kilobytes],
  ['First paint', ({ painted }) => painted, milliseconds],
  ['First usable', ({ usable }) => usable, milliseconds],
  ['Click to paint, p50 of 26', ({ times }) => percentile(times, 0.5), milliseconds],
  ['Click to paint, p95 of 26', ({ times }) => percentile(times, 0.95), milliseconds],
  ['Script for an answer, p50 of 26', ({ scripts }) => percentile(scripts, 0.5), milliseconds],
  ['Script for an answer, p95 of 26', ({ scripts }) => percentile(scripts, 0.95), milliseconds],
  ['Click to the first of the results', ({ first }) => first, milliseconds],
  ['Click to all of the results', ({ all }) => all, milliseconds],
  ['Heap after 26 answers', ({ heap }) => heap, megabytes],
];

/** @param measured as `measureRounds` gives it */
export function tablesOf(measured) {
  const names = Object.keys(measured.unthrottled.pages);
  const [app, ...others] = names;
  const ofConditions = Object.entries(measured).map(([condition, { start, pages }]) => {
    const alone = (name, value, written) => [
      name,
      summary(start.map(value), written),
      ...others.map(() => ''),
    ];
    const rows = ROWS.map(([name, value, written]) => [
      name,
      ...names.map((page) => summary(pages[page].road.map(value), written)),
    ]);
    const again = [
      'First usable, at a second visit',
      ...names.map((page) =>
        summary(
          pages[page].again.map(({ usable }) => usable),
          milliseconds,
        ),
      ),
    ];
    return `### ${CONDITIONS[condition]}\n\n${markdown(
      ['', ...names],
      [
        alone('Start page, bytes until what it leads to is there', ({ bytes }) => bytes, kilobytes),
        alone('Start page, first paint', ({ painted }) => painted, milliseconds),
        alone('Start page, first button usable', ({ usable }) => usable, milliseconds),
        alone('Start page, what it leads to is there', ({ arrived }) => arrived, milliseconds),
        ...rows.slice(0, 3),
        again,
        ...rows.slice(3),
      ],
    )}`;
  });
  return [...ofConditions, growth(measured.unthrottled, names), aims(measured, app)].join('\n\n');
}

function growth({ pages, growth }, names) {
  const rows = ROWS.map(([name, value, written]) => [
    name,
    ...names.flatMap((page) =>
      [pages[page].road, growth[page]].map((runs) => written(median(runs.map(value)))),
    ),
  ]);
  const headings = names.flatMap((name) => [`${name}, 26`, '260']);
  return `### Growth, unthrottled (medians)\n\n${markdown(['', ...headings], rows)}`;
}

/** The aims of the throttled condition. A ratio is one of medians. */
function aims({ unthrottled, throttled }, app) {
  const of = (name, value) => median(throttled.pages[name].road.map(value));
  const usable = ({ usable }) => usable;
  const p95 = ({ times }) => percentile(times, 0.95);
  const first = ({ first }) => first;
  const button = median(throttled.start.map(usable));
  const ratios = [
    ['Start page’s first button usable, to the static page', button / of('static page', usable), 1.2],
    ['Reopened question page usable, to bare React', of(app, usable) / of('bare React', usable), 1.15],
    ['Reopened question page usable, SurveyJS to it', of('SurveyJS', usable) / of(app, usable), 3, 'least'],
    ['Click to paint p95, to the static page', of(app, p95) / of('static page', p95), 1.2],
    ['Click to results, SurveyJS with its chart to it', of('SurveyJS', first) / of(app, first), 4, 'least'],
  ].map(([name, is, bound, side = 'most']) => [
    name,
    `${is.toFixed(2)}×`,
    `at ${side} ${bound}×`,
    (side === 'most' ? is <= bound : is >= bound) ? 'ok' : 'OVER',
  ]);
  const strips = of(app, first);
  const early = [...unthrottled.early, ...throttled.early];
  const lost = early.filter((answered) => !answered).length;
  return `### Aims, at 4× CPU, 150 ms and 1.6 Mbit/s\n\n${markdown(
    ['', 'is', 'aim', ''],
    [
      ...ratios,
      ['Click to its strips', milliseconds(strips), 'at most 250 ms', strips <= 250 ? 'ok' : 'OVER'],
      [
        'Clicks lost between first paint and takeover (both conditions)',
        `${lost} of ${early.length}`,
        'none',
        lost === 0 ? 'ok' : 'OVER',
      ],
    ],
  )}`;
}

/** A table with its numbers to the right. */
export function markdown(headings, rows) {
  const line = (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
  const rule = `|${headings.map((_, column) => (column === 0 ? '---' : '---:')).join('|')}|`;
  return [line(headings), rule, ...rows.map(line)].join('\n');
}
