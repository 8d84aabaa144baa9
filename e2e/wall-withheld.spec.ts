/**
 * Two rounds that differ only in what must be withheld are the same in a workshop, to the last letter and line: on the
 * wall, in the facilitator's window, in what is prepared and in the minutes.
 */
import type { Page } from '@playwright/test';
import type { Response } from '../src/domain/assessment/model';
import { heading } from './support/road';
import { type Records, store } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';
import { wall, wallRounds } from './support/wallRounds';

const f = texts.da.facilitator;
const facilitator = '/#/v/a1/facilitator';

/** The same round with other responses. */
function twin(
  { assessments, responses }: Records,
  change: (response: Response, place: number) => Response,
): Records {
  return { assessments, responses: responses.map((response, place) => change(response as Response, place)) };
}

const note = { text: 'Kun for mig selv', at: '2026-03-02T09:00:00.000Z' };

const five = wallRounds['five, much withheld'];
const putTogether = wallRounds['departments put together'];
const responsesOf = ({ responses }: Records) => responses as readonly Response[];

/** Where all gave the same answer the statement is withheld: here they all give another one, in other roles. */
const otherAnswerOfAll = twin(five, (response) => ({
  ...response,
  role: response.role === 'employee' ? 'immediate-manager' : 'employee',
  notes: { K1: note },
  answers: Object.fromEntries(
    Object.entries(response.answers).map(([id, answer]) => [
      id,
      isAlike(id) ? { ...answer, rank: 0 } : answer,
    ]),
  ) as Response['answers'],
}));

function isAlike(id: string): boolean {
  const ranks = responsesOf(five).map(({ answers }) => JSON.stringify({ ...answers[id], at: null }));
  return new Set(ranks).size === 1 && ranks[0]?.includes('"rank":3') === true;
}

/** Departments that are put together exchange a respondent. */
const otherDepartments = twin(putTogether, (response, place) => {
  const other = { 2: 18, 18: 2 }[place];
  return other === undefined
    ? response
    : { ...response, department: responsesOf(putTogether)[other]?.department ?? null };
});

/** Text and drawing of each slide, with all its steps taken. */
async function onTheWall(page: Page): Promise<readonly string[]> {
  await page.goto(wall);
  return eachSlide(page, () =>
    page
      .locator('[data-slide]')
      .first()
      .evaluate((slide) => slide.outerHTML),
  );
}

async function inTheWindow(page: Page): Promise<readonly string[]> {
  await page.goto(facilitator);
  await expect(heading(page, f.title)).toBeVisible();
  await page.keyboard.press('Home');
  const slides = await eachSlide(page, () => wholePage(page));
  await page.getByRole('button', { name: f.parts.prepare }).click();
  await expect(page.getByText(f.prepare.questionsLead)).toBeVisible();
  const prepared = await wholePage(page);
  await page.getByRole('link', { name: f.toMinutes }).click();
  await expect(heading(page, texts.da.minutes.title)).toBeVisible();
  await expect(page.getByRole('button', { name: texts.da.minutes.copy })).toBeVisible();
  return [...slides, prepared, await wholePage(page)];
}

const wholePage = (page: Page) => page.getByRole('main').evaluate((main) => main.outerHTML);

async function eachSlide(page: Page, look: () => Promise<string>): Promise<readonly string[]> {
  const position = page
    .locator('[data-slide]')
    .first()
    .getByText(/^\d+ af \d+$/)
    .first();
  const seen: string[] = [];
  await expect(position).toHaveText(/^1 af/);
  const last = Number((await position.textContent())?.split(' af ')[1]);
  for (let number = 1; number <= last; number += 1) {
    await expect(position).toHaveText(`${number} af ${last}`);
    for (let step = 0; step < 3; step += 1) await page.keyboard.press('r');
    seen.push(await look());
    await page.keyboard.press('PageDown');
  }
  return seen;
}

async function seenOf(page: Page, records: Records): Promise<readonly string[]> {
  await store(page, records);
  await page.evaluate(() => localStorage.removeItem('kommunespejl.wall'));
  return [...(await onTheWall(page)), ...(await inTheWindow(page))];
}

for (const [name, records, other] of [
  ['what all answered, who they are, and their notes', five, otherAnswerOfAll],
  ['which of two departments that are put together a respondent is of', putTogether, otherDepartments],
] as const) {
  test(`nothing of a workshop tells ${name}`, async ({ page, browser }) => {
    test.setTimeout(120_000);
    expect(responsesOf(other)).not.toEqual(responsesOf(records));
    await page.clock.setFixedTime('2026-03-05T09:00:00Z');
    const seen = await seenOf(page, records);
    const another = await browser.newContext({ baseURL: new URL(page.url()).origin });
    const second = await another.newPage();
    await second.clock.setFixedTime('2026-03-05T09:00:00Z');
    const seenOfOther = await seenOf(second, other);
    await another.close();
    // Not compared as a whole: the difference of pages would be pages long.
    expect(seenOfOther).toHaveLength(seen.length);
    expect(seen.flatMap((one, place) => (one === seenOfOther[place] ? [] : [place]))).toEqual([]);
  });
}
