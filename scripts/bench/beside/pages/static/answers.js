/** The whole script of the static page: counts answers, turns the pages, and draws the results. */
import { countsOf } from '../counts.js';

const answers = {};

addEventListener('change', ({ target }) => {
  answers[target.name] = target.value;
  const all = document.querySelectorAll('[data-statement]').length;
  document.getElementById('counted').textContent = `${Object.keys(answers).length} af ${all} besvaret`;
});

addEventListener('click', ({ target }) => {
  if (target.matches('[data-go]')) show(document.querySelectorAll('[data-theme]')[target.dataset.go]);
  if (target.matches('[data-results]')) {
    const results = document.getElementById('results');
    draw(results);
    show(results);
  }
});

function show(section) {
  for (const one of document.querySelectorAll('section')) one.hidden = one !== section;
  section.querySelector('h1').focus({ preventScroll: true });
  scrollTo(0, 0);
}

function draw(results) {
  const statements = [...document.querySelectorAll('[data-statement]')];
  const labels = [...statements[0].querySelectorAll('label')].map(({ textContent }) => textContent.trim());
  const values = [...statements[0].querySelectorAll('input')].map(({ value }) => value);
  const counts = countsOf(
    statements.map(({ dataset }) => dataset.statement),
    values,
    answers,
  );
  for (const [index, statement] of statements.entries()) {
    const chart = document.createElement('div');
    chart.className = 'chart';
    const title = document.createElement('h2');
    title.textContent = statement.querySelector('legend').textContent;
    chart.append(title);
    for (const [choice, count] of counts[index].entries()) {
      const row = document.createElement('p');
      const meter = document.createElement('meter');
      meter.max = 14;
      meter.value = count;
      row.append(labels[choice], meter, String(count));
      chart.append(row);
    }
    results.append(chart);
  }
}
