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
    if (pathname.endsWith('.js')) fetched.set(pathname, response.body());
  });
  await page.goto('/');
  await startAssessment(page, { form: 'full' });
  await expect(question(page, 'K1').getByRole('radio').first()).toBeEnabled();

  const scripts = await Promise.all([...fetched].map(async ([path, body]) => ({ path, body: await body })));
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
