/** What is fetched before the first statement can be answered: little, and nothing that comes later. */
import { brotliCompressSync } from 'node:zlib';
import { question, startAssessment } from './support/road';
import { expect, test } from './support/test';

/** Bytes; 100 kB. */
const budget = 100_000;

test('at most 100 kB of JavaScript before the first answer, and none of what comes after it', async ({
  page,
}) => {
  const fetched = new Map<string, Promise<Buffer>>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js')) return;
    const body = response.body();
    // What comes after the first answer may still be on its way when the test has ended.
    body.catch(() => undefined);
    fetched.set(pathname, body);
  });
  await page.addInitScript(noteFirstQuestion);
  await page.goto('/');
  await startAssessment(page, { form: 'full' });
  await expect(question(page, 'K1').getByRole('radio').first()).toBeEnabled();

  // What comes next is fetched a second later, which a slow machine may have reached by now.
  const before = await page.evaluate(scriptsBeforeFirstQuestion);
  const scripts = await Promise.all(
    [...fetched]
      .filter(([path]) => before.includes(path))
      .map(async ([path, body]) => ({ path, body: await body })),
  );
  const sizes = scripts.map(({ path, body }) => ({ path, bytes: brotliCompressSync(body).length }));
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const told = `${(total / 1000).toFixed(1)} kB of JavaScript in brotli before the first answer: ${sizes
    .map(({ path, bytes }) => `${path} ${(bytes / 1000).toFixed(1)}`)
    .join(', ')}`;
  test.info().annotations.push({ type: 'first load', description: told });
  console.log(told);

  expect(scripts.length).toBeGreaterThan(1);
  expect(total).toBeLessThanOrEqual(budget);
  expect(
    scripts.filter(({ path }) => /Results|Recommendations|Responses|Method|advice|benchmarks/i.test(path)),
  ).toEqual([]);
  const chartLibrary = scripts.filter(({ body }) => /recharts/i.test(body.toString('utf8')));
  expect(chartLibrary.map(({ path }) => path)).toEqual([]);
});

/** In the page: notes when the first question could be answered. */
function noteFirstQuestion() {
  const observer = new MutationObserver(() => {
    if (document.querySelector('main form input[type="radio"]:enabled') === null) return;
    if (!/\/svar\//.test(location.hash)) return;
    performance.mark('first-question');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** In the page: the paths of the scripts that were asked for until then. */
function scriptsBeforeFirstQuestion(): string[] {
  const moment = performance.getEntriesByName('first-question')[0]?.startTime ?? Number.POSITIVE_INFINITY;
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime <= moment)
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.endsWith('.js'));
}
