/** A round so large that it is looked at in a worker: what is seen is what a smaller one shows, only of more. */
import { assessmentWith, openWith, responseOf } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;

test('three hundred responses are counted in a worker, on every page that shows them', async ({ page }) => {
  const workers: string[] = [];
  page.on('worker', (worker) => workers.push(new URL(worker.url()).pathname));
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', closed: '2026-03-03T08:00:00.000Z' })],
    // 210 answer K1 to a high degree and 90 not at all.
    responses: Array.from({ length: 300 }, (_, index) =>
      responseOf(index + 1, { K1: index % 10 < 7 ? 3 : 0, K2: 'dont-know' }),
    ),
  };
  await openWith(page, records, '/#/v/a1/resultater');
  const figure = page.getByRole('article', { name: 'Fokus på medarbejdernes kompetencer' });
  await expect(figure).toContainText('210 af 300');
  await expect(page.getByText('300 af 300 ved ikke').first()).toBeVisible();
  expect(workers).toHaveLength(1);

  // By keyboard: the parts above are laid out when they come near the window, and the link moves under a mouse.
  await page.getByRole('link', { name: t.results.toRecommendations }).press('Enter');
  await expect(page.getByRole('heading', { name: t.recommendations.title, level: 1 })).toBeFocused();
  await expect(page.getByRole('article').first()).toBeVisible();
  // The round has not changed, so it has not been counted again.
  expect(workers).toHaveLength(1);
});

test('who comes back to the tab finds the page as it was left', async ({ page }) => {
  const records = {
    assessments: [assessmentWith({ kind: 'confidential', closed: '2026-03-03T08:00:00.000Z' })],
    responses: Array.from({ length: 300 }, (_, index) =>
      responseOf(index + 1, { K1: index % 2 === 0 ? 3 : 0 }),
    ),
  };
  await openWith(page, records, '/#/v/a1/resultater');
  const order = page.getByRole('combobox', { name: t.results.answers.order });
  await order.focus();
  const read = page.evaluate(
    () =>
      new Promise<void>((done) => {
        // Reading anew opens a transaction; what it brings is on the page a few turns later.
        const { getAll } = IDBObjectStore.prototype;
        IDBObjectStore.prototype.getAll = function (...args) {
          const request = getAll.apply(this, args);
          request.addEventListener('success', () => setTimeout(done));
          return request;
        };
      }),
  );
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await read;
  await expect(order).toBeFocused();
  await expect(page.getByRole('article').first()).toBeAttached();
});
