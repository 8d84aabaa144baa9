/**
 * How a script finds its way about each page. Each function here runs in the page, before anything else in it, and
 * gives the same words for what the pages have each in their own way:
 *
 * - `first()`: the control that is clicked first, or `null` while it is not there
 * - `changed()`: whether the click on it has changed the page
 * - `answerOf(id, choice)`: what is clicked to give a statement its answer, by the number of the choice
 * - `given(id, choice, count)`: whether this answer is chosen, and the page says that so many are answered
 * - `wayOn()`: the button to the next theme
 * - `wayToResults()`: what is clicked for the results
 * - `drawn()`: which of the results are there: `''`, `'first'` or `'all'`
 */

/**
 * The start page of the app, where nothing has been stored yet: its first button leads to another page. It has changed
 * the page when the start page has made way, be it for the word that the other page is on its way; `arrived()` says
 * whether that page is there.
 */
export function startPage() {
  const title = () => document.querySelector('#root h1');
  const isSeen = (element) => element?.checkVisibility({ visibilityProperty: true }) === true;
  let first = null;
  const arrived = () => first !== null && title()?.textContent !== first && isSeen(title());
  return {
    first: () => {
      first ??= title()?.textContent ?? null;
      return document.querySelector('main a[href="#/ny"]');
    },
    changed: () =>
      first !== null && (arrived() || (!isSeen(title()) && isSeen(document.querySelector('.start-coming')))),
    arrived,
  };
}

/** The app, from a theme page to the results of a round of fourteen. */
export function app() {
  const radio = (id, choice) => document.getElementsByName(id)[choice] ?? null;
  const said = () => document.querySelector('main aside')?.textContent ?? '';
  const part = (name, selector) => {
    const drawn = document.getElementById(`part-${name}`)?.closest('section')?.querySelector(selector);
    // What is made ready out of sight does not count.
    return drawn != null && drawn.closest('[style*="display: none"]') === null;
  };
  const given = (id, choice, count) => radio(id, choice)?.checked === true && said().includes(`${count} af `);
  return {
    first: () => radio('K1', 0)?.closest('label') ?? null,
    changed: () => given('K1', 0, 1),
    answerOf: (id, choice) => radio(id, choice)?.closest('label') ?? null,
    given,
    wayOn: () => document.querySelector('[data-way-on]'),
    wayToResults: () => document.querySelector('main a[href="#/v/a1/resultater"]'),
    drawn: () => {
      if (!part('tal', '[role="img"]')) return '';
      return part('temaer', '[role="img"] svg :is(path, rect)') && part('svar', '[role="img"]')
        ? 'all'
        : 'first';
    },
  };
}

/** The SurveyJS page. */
export function surveyjs() {
  const radio = (id, choice) =>
    document.querySelector(`[data-name="${id}"]`)?.querySelectorAll('input[type="radio"]')[choice] ?? null;
  const said = () => document.querySelector('.sd-progress__text')?.textContent ?? '';
  const given = (id, choice, count) => radio(id, choice)?.checked === true && said().includes(` ${count} / `);
  return {
    first: () => radio('K1', 0)?.closest('label') ?? null,
    changed: () => given('K1', 0, 1),
    answerOf: (id, choice) => radio(id, choice)?.closest('label') ?? null,
    given,
    wayOn: () => document.querySelector('.sd-navigation__next-btn'),
    wayToResults: () => document.querySelector('.sd-navigation__complete-btn'),
    drawn: () => {
      const charts = document.querySelectorAll('.js-plotly-plot .barlayer .point path').length;
      // Five bars a chart.
      if (charts === 0) return '';
      return document.querySelectorAll('.js-plotly-plot .barlayer').length >= globalThis.statements &&
        [...document.querySelectorAll('.js-plotly-plot')].every((plot) => plot.querySelector('.point path'))
        ? 'all'
        : 'first';
    },
  };
}

/** The bare React page and the static page. */
export function plain() {
  const radio = (id, choice) => document.getElementsByName(id)[choice] ?? null;
  const given = (id, choice, count) =>
    radio(id, choice)?.checked === true &&
    document.getElementById('counted')?.textContent?.startsWith(`${count} af `) === true;
  const button = (text) =>
    [...document.querySelectorAll('section:not([hidden]) button')].find((one) => one.textContent === text) ??
    null;
  return {
    first: () => radio('K1', 0)?.closest('label') ?? null,
    changed: () => given('K1', 0, 1),
    answerOf: (id, choice) => radio(id, choice)?.closest('label') ?? null,
    given,
    wayOn: () => button('Næste'),
    wayToResults: () => button('Se resultater'),
    drawn: () => (document.querySelectorAll('.chart').length === globalThis.statements ? 'all' : ''),
  };
}
