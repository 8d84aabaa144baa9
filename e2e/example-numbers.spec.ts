/**
 * Example, tour, results: the numbers of each part's table are those of its picture, and both are those that the
 * domain makes of the example's answers. Pictures are read as they are drawn: places, lengths and squares.
 */
import type { Locator, Page } from '@playwright/test';
import { buildExample } from '../src/content/example/build';
import eksempelby from '../src/content/example/eksempelby.json' with { type: 'json' };
import type { ExampleDocument } from '../src/content/example/schema';
import questionnaire from '../src/content/it-i-praksis-2016/questionnaire.json' with { type: 'json' };
import { type ItemCounts, type ShownRound, scoredIn, viewRound, withRanks } from '../src/domain/disclosure';
import { agreements, dontKnows, itemDifferences } from '../src/domain/findings';
import type { Questionnaire } from '../src/domain/pack/schema';
import { heading } from './support/road';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const { themes, roles } = questionnaire as unknown as Questionnaire;
const items = themes.flatMap((theme) => theme.items);
const view = viewOfExample();

/** What the domain shows of the example's last round. */
function viewOfExample(): ShownRound {
  const pack = { id: 'any', version: '1', hash: '' };
  const { assessment, responses } = buildExample(eksempelby as ExampleDocument, pack);
  const round = assessment.rounds.at(-1);
  const shown = round === undefined ? null : viewRound(round, responses, themes, roles);
  if (shown?.kind !== 'shown') throw new Error('The example is shown.');
  return shown;
}

function countsOf(itemId: string): ItemCounts | null {
  const item = view.items.get(itemId);
  return item?.kind === 'shown' ? item.counts : null;
}

/** "0,43" as it is printed. */
const decimals = (value: number) => value.toFixed(2).replace('.', ',').replace('-', '−');

/** The cells of each row of a folded table, by the first word of its heading: the id of an item, or a name. */
async function rowsOf(part: Locator, summary: string): Promise<ReadonlyMap<string, readonly string[]>> {
  await part.getByText(summary, { exact: true }).first().click();
  const drawn = part.getByRole('table').first().locator('tbody tr');
  await drawn.first().waitFor();
  const cells = await drawn.evaluateAll((rows) =>
    rows.map(({ children }) => [...children].map(({ textContent }) => textContent ?? '')),
  );
  return new Map(cells.map(([head = '', ...rest]) => [head, rest]));
}

const byId = (rows: ReadonlyMap<string, readonly string[]>, id: string) =>
  [...rows].find(([head]) => head.startsWith(`${id} `))?.[1] ?? [];

/** Places like "57.1%" in a picture, as 0–1. */
async function placesOf(marks: Locator, attribute: 'x' | 'cx'): Promise<readonly number[]> {
  const written = await marks.evaluateAll(
    (all, name) => all.map((mark) => mark.getAttribute(name) ?? ''),
    attribute,
  );
  return written.map((place) => Number.parseFloat(place) / 100);
}

const part = (page: Page, name: string) =>
  page
    .locator('section')
    .filter({ has: page.locator(`#part-${name}`) })
    .last();

test('picture, table and domain agree in every part of the example', async ({ page }) => {
  test.slow();
  await page.goto('/');
  await page.getByRole('link', { name: t.start.example }).click();
  await expect(heading(page, t.results.title)).toBeVisible();
  await page.getByRole('button', { name: t.tour.skip }).click();

  await test.step('the published figures', async () => {
    for (const [itemId, ranks] of [
      ['K1', [3]],
      ['M1', [3, 2]],
      ['B1', [3, 2]],
    ] as const) {
      const counts = countsOf(itemId);
      if (counts === null) throw new Error(`${itemId} is shown.`);
      const [k, n] = [withRanks(counts, ranks), scoredIn(counts)];
      const card = page.locator('article').filter({ has: page.locator(`#figure-${itemId}`) });
      const picture = card.getByRole('img').first();
      await expect(picture).toContainText(`${k} af ${n}`);
      const places = await placesOf(picture.locator('svg[x]'), 'x');
      expect(
        places.some((place) => Math.abs(place - k / n) < 0.001),
        `${itemId} stands at ${k}/${n}`,
      ).toBe(true);
      const rows = await rowsOf(card, t.results.published.asTable);
      const own = [...rows].find(([head]) => head.startsWith('Eksempelby'))?.[1] ?? [];
      expect(own).toContain(`${k} af ${n}`);
      expect(own.join().replaceAll('\u00a0', ' ')).toContain(`${Math.round((100 * k) / n)} %`);
    }
  });

  await test.step('the theme profile', async () => {
    const section = part(page, 'temaer');
    const lengths = await section
      .locator('[role="img"] .recharts-layer')
      .evaluateAll((layers) =>
        layers.map((layer) =>
          [...layer.querySelectorAll('path')].map((path) => (path as SVGGraphicsElement).getBBox().width),
        ),
      );
    const rows = await rowsOf(section, t.results.published.asTable);
    for (const [index, { id, name }] of themes.entries()) {
      const score = view.themeScores.get(id);
      if (score?.kind !== 'score') throw new Error(`${id} has a score.`);
      const [whole = 0, bar = 0] = lengths[index] ?? [];
      expect(bar / whole).toBeCloseTo(score.score / 100, 3);
      const [printed, ...rest] = rows.get(name.da) ?? [];
      expect(printed).toBe(String(Math.round(score.score)));
      expect(rest.join()).toContain(String(score.respondents));
    }
  });

  await test.step('the answers', async () => {
    for (const { name, items: ofTheme } of themes) {
      const rows = await rowsOf(
        page.getByRole('region', { name: name.da, exact: true }),
        t.results.answers.asTable,
      );
      for (const { id } of ofTheme) {
        const counts = countsOf(id);
        const picture = page.locator(`#item-${id}`).getByRole('img');
        if (counts === null) {
          await expect(picture).toHaveCount(0);
          expect(byId(rows, id).join()).not.toMatch(/\d/);
          continue;
        }
        const [none, less, some, high] = counts.byRank;
        const sides = await picture.evaluate(({ children }) =>
          [1, 2].map((place) => children[place]?.querySelectorAll('i').length),
        );
        expect(sides, id).toEqual([none + less, some + high]);
        expect(byId(rows, id), id).toEqual(
          [high, some, less, none, counts.dontKnow, counts.unanswered].map(String),
        );
      }
    }
  });

  await test.step('the differences', async () => {
    const section = page.getByRole('region', { name: t.findings.differences.titleLeaders });
    const rows = await rowsOf(section, t.results.published.asTable);
    const found = itemDifferences(view, themes);
    for (const { itemId, pair, difference } of found) {
      const printed = pair.map(({ counted, scored }) => `${counted} af ${scored}`);
      expect(byId(rows, itemId).slice(0, 2)).toEqual(printed);
      expect(byId(rows, itemId)[2]).toBe(String(Math.round(Math.abs(difference.difference) * 100)));
    }
    for (const { itemId, pair } of found.slice(0, 5)) {
      const picture = section
        .getByRole('listitem')
        .filter({ hasText: `${itemId} ` })
        .getByRole('img');
      const places = await placesOf(picture.locator('svg[x]'), 'x');
      expect(places.length).toBe(2);
      for (const [index, { counted, scored }] of pair.entries()) {
        expect(places[index]).toBeCloseTo(counted / scored, 3);
      }
    }
  });

  await test.step('how alike the answers are', async () => {
    const section = page.getByRole('region', { name: t.findings.agreement.title });
    const found = agreements(view, themes);
    const drawn = section.getByRole('listitem');
    for (const { itemId, agreement } of [...found.slice(0, 3), ...found.slice(-3)]) {
      const row = drawn.filter({ hasText: `${itemId} ` });
      await expect(row).toContainText(decimals(agreement));
      const [place = 0] = await placesOf(row.locator('circle'), 'cx');
      expect(2 * place - 1).toBeCloseTo(agreement, 2);
    }
    const rows = await rowsOf(section, t.results.published.asTable);
    for (const { itemId, agreement, scored } of found) {
      expect(byId(rows, itemId)).toEqual([decimals(agreement), String(scored)]);
    }
  });

  await test.step('what is not known', async () => {
    const section = part(page, 'vedikke');
    const found = dontKnows(view, themes);
    const rows = await rowsOf(section, t.results.published.asTable);
    for (const { itemId, dontKnow } of found) expect(byId(rows, itemId)[0]).toContain(String(dontKnow));
    for (const { itemId, dontKnow } of found.slice(0, 5)) {
      const row = section.getByRole('listitem').filter({ hasText: `${itemId} ` });
      await expect(row.getByRole('img').locator('i')).toHaveCount(dontKnow);
    }
    // Nothing of an item that is withheld.
    for (const { id } of items) {
      if (countsOf(id) === null) expect(byId(rows, id).join()).not.toMatch(/\d/);
    }
  });
});
