/** A backup is saved, taken to another computer, and opened there; what it would do is shown before it does it. */
import { readFile } from 'node:fs/promises';
import type { Browser, Download, Page } from '@playwright/test';
import { answer } from './support/road';
import { assessmentWith, openWith, type Records, responseOf, storedRecords } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';

const t = texts.da;
const b = t.backup;
const page1 = '/#/sikkerhedskopi';
const at = '2026-03-02T09:00:00.000Z';

const confidential: Records = {
  assessments: [assessmentWith({ kind: 'confidential', breakdown: 'role-group' })],
  responses: [
    responseOf(1, { K1: 3, K2: 'dont-know' }),
    responseOf(2, { K1: 0 }, { handedIn: null, notes: { K1: { text: 'Spørg lederen.', at } } }),
  ],
};
const title = 'Digital velfærd';

/** A browser on another computer. */
async function anotherComputer(browser: Browser, watch: (context: Page) => Promise<void>): Promise<Page> {
  const context = await browser.newContext({ locale: 'da-DK', timezoneId: 'Europe/Copenhagen' });
  const page = await context.newPage();
  await watch(page);
  return page;
}

async function save(page: Page): Promise<Download> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: b.save.action }).click();
  return download;
}

async function choose(page: Page, name: string, content: string | Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: b.open.choose }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });
}

const preview = (page: Page) => page.getByRole('heading', { level: 2, name: /^Hvad filen rummer/ });
const sorted = ({ assessments, responses }: Records) => ({
  assessments,
  responses: [...responses].sort((a, z) => JSON.stringify(a).localeCompare(JSON.stringify(z))),
});

test('everything goes to another computer in a file, to the last answer and note', async ({
  page,
  browser,
  problems,
}) => {
  await openWith(page, confidential);
  await page
    .getByRole('region', { name: t.backupReminder.title })
    .getByRole('link', { name: b.save.action })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: b.title })).toBeFocused();
  const part = page.getByRole('region', { name: b.save.title });
  await expect(part).toContainText('2 besvarelser, 1 er afleveret');
  await expect(part).toContainText('1 privat note');
  await expect(part).toContainText(b.save.confidential);
  const download = await save(page);
  expect(download.suggestedFilename()).toMatch(
    /^Københavns Kommune, Digital velfærd, \d{4}-\d\d-\d\d\.kommunespejl\.json$/,
  );
  await expect(page.getByText(b.save.doneText)).toBeVisible();
  const file = await readFile(await download.path(), 'utf8');
  const before = sorted(await storedRecords(page));

  const other = await anotherComputer(browser, (there) => problems.watch(there.context()));
  await other.goto('/');
  await other.getByRole('link', { name: t.start.openBackup }).click();
  await choose(other, download.suggestedFilename(), file);
  await expect(preview(other)).toBeFocused();
  await expect(other.getByText(b.preview.nothingYet)).toBeVisible();
  const planned = other.getByRole('article', { name: title });
  await expect(planned).toContainText(b.preview.standing.new);
  await expect(planned).not.toContainText('Spørg lederen');
  expect((await storedRecords(other)).assessments).toEqual([]);
  await other.getByRole('button', { name: b.preview.act(1) }).click();
  await expect(other.getByText(b.restored.title)).toBeVisible();
  expect(sorted(await storedRecords(other))).toEqual(before);

  await test.step('and back again with one click', async () => {
    await other.getByRole('button', { name: b.restored.undo }).click();
    await expect(other.getByText(b.restored.undone)).toBeVisible();
    expect(await storedRecords(other)).toEqual({ assessments: [], responses: [] });
  });
  await other.context().close();
});

test('a file under a passphrase: a wrong one and a damaged file are told apart', async ({ page }) => {
  await openWith(page, confidential, `${page1}/a1`);
  await page.getByRole('checkbox', { name: b.save.lock }).check();
  const [passphrase, repeated] = [b.save.passphrase, b.save.repeat].map((name) =>
    page.getByLabel(name, { exact: true }),
  );
  await passphrase?.fill('kort');
  await page.getByRole('button', { name: b.save.action }).click();
  await expect(page.getByText(b.save.tooShort('12'))).toBeVisible();
  await passphrase?.fill('fire ord på række');
  await repeated?.fill('fire ord på raekke');
  await page.getByRole('button', { name: b.save.action }).click();
  await expect(page.getByText(b.save.notSame)).toBeVisible();
  await repeated?.fill('fire ord på række');
  const download = await save(page);
  const file = await readFile(await download.path(), 'utf8');
  expect(file).not.toContain('Spørg lederen');
  expect(JSON.parse(file)).toMatchObject({ kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: 600_000 } });

  await choose(page, 'hel.json', file);
  const field = page.getByLabel(b.locked.label, { exact: true });
  await expect(field).toBeFocused();
  await field.fill('fire ord paa raekke');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(new RegExp(b.locked.wrong));
  await field.fill('fire ord på række');
  await field.press('Enter');
  await expect(preview(page)).toBeFocused();
  await expect(page.getByText(b.preview.standing.same)).toBeVisible();
  await page.getByRole('button', { name: b.preview.cancel }).click();
  await expect(page.getByRole('button', { name: b.open.choose })).toBeFocused();

  const envelope = JSON.parse(file) as { content: string };
  const content = `${envelope.content.startsWith('A') ? 'B' : 'A'}${envelope.content.slice(1)}`;
  await choose(page, 'skadet.json', JSON.stringify({ ...envelope, content }));
  await field.fill('fire ord på række');
  await field.press('Enter');
  await expect(page.getByText(b.refused.reasons.damaged.why)).toBeVisible();
});

test('where the browser does not encrypt, the page says why', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }));
  await openWith(page, confidential, page1);
  await expect(page.getByText(b.save.noCrypto)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: b.save.lock })).toHaveCount(0);
  await save(page);
  await expect(page.getByText(b.save.doneText)).toBeVisible();
});

const backupOf = ({ assessments, responses }: Records): string =>
  JSON.stringify({
    format: 'kommunespejl-backup',
    version: 1,
    createdAt: at,
    app: { version: '0.1.0' },
    scope: 'everything',
    assessments,
    responses,
  });

test('what is saved as a file while the browser cannot store opens like any backup', async ({
  page,
  browser,
  problems,
}) => {
  const begun: Records = {
    assessments: [assessmentWith({})],
    responses: [responseOf(1, { K1: 3 }, { handedIn: null })],
  };
  await openWith(page, begun, '/#/v/a1/svar/s1/kompetencer');
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
  });
  await answer(page, 'K2', 0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t.storageNotices.saveAsFile }).click();
  const file = await readFile(await (await download).path(), 'utf8');

  const other = await anotherComputer(browser, (there) => problems.watch(there.context()));
  await other.goto(page1);
  await choose(other, 'nødfil.kommunespejl.json', file);
  await other.getByRole('button', { name: b.preview.act(1) }).click();
  await expect(other.getByText(b.restored.title)).toBeVisible();
  const { responses } = await storedRecords(other);
  expect(responses[0]?.answers).toMatchObject({ K1: { rank: 3 }, K2: { rank: 0 } });
  await other.context().close();
});

test('what is here already is merged answer by answer, which is shown first', async ({ page }) => {
  const here: Records = {
    assessments: [assessmentWith({ kind: 'open' })],
    responses: [responseOf(1, { K1: 3, K2: 2 }, { handedIn: null })],
  };
  const later = '2026-03-02T08:30:00.000Z';
  const newer = responseOf(1, { K1: 0 }, { handedIn: null, changed: later });
  const file = backupOf({
    ...here,
    responses: [
      { ...newer, answers: { K1: { kind: 'scored', rank: 0, at: later } } },
      responseOf(2, { K1: 1 }),
    ],
  });
  await openWith(page, here, page1);
  await choose(page, 'fra skrivebordet.kommunespejl.json', file);
  const planned = page.getByRole('article', { name: title });
  await expect(planned).toContainText(b.preview.standing.mergeable);
  await expect(planned).toContainText(b.preview.gains.responses(1, '1'));
  await expect(planned).toContainText(b.preview.gains.fromFile(1, '1'));
  await expect(planned).toContainText(b.preview.gains.kept(1, '1'));
  await expect(planned.getByRole('radio', { name: b.preview.ways.merge.title })).toBeChecked();
  expect((await storedRecords(page)).responses).toHaveLength(1);
  await page.getByRole('button', { name: b.preview.act(1) }).click();
  await expect(page.getByText(b.restored.merged(1))).toBeVisible();
  const { responses } = await storedRecords(page);
  expect(responses).toHaveLength(2);
  expect(responses.find(({ id }) => id === 's1')?.answers).toMatchObject({
    K1: { rank: 0 },
    K2: { rank: 2 },
  });
});

test('a closed round is never merged into: both are kept beside each other', async ({ page }) => {
  const closed: Records = {
    assessments: [assessmentWith({ kind: 'confidential', threshold: 3, closed: at })],
    responses: [1, 2, 3].map((number) => responseOf(number, { K1: 3 })),
  };
  const file = backupOf({ ...closed, responses: [...closed.responses, responseOf(4, { K1: 0 })] });
  await openWith(page, closed, page1);
  await choose(page, 'anden.json', file);
  const planned = page.getByRole('article', { name: title });
  await expect(planned).toContainText(b.preview.conflict['round-closed']);
  await expect(planned.getByRole('radio')).toHaveCount(2);
  await expect(page.getByRole('button', { name: b.preview.act(0) })).toHaveAttribute('aria-disabled', 'true');
  await planned.getByRole('radio', { name: b.preview.ways.copy.title }).check();
  await expect(planned).toContainText(b.preview.twoVersions);
  await page.getByRole('button', { name: b.preview.act(1) }).click();
  await page.getByRole('link', { name: b.restored.toOverview }).click();
  const list = page.getByRole('region', { name: t.start.list.title });
  await expect(list.getByRole('link', { name: `${title} (fra fil, 2. marts 2026)` })).toBeVisible();
  const { responses } = await storedRecords(page);
  expect(responses.filter(({ assessmentId }) => assessmentId === 'a1')).toHaveLength(3);
  expect(responses).toHaveLength(7);
});

test('a file that is none is refused by name, with its place, and nothing is changed', async ({ page }) => {
  await openWith(page, confidential, page1);
  const before = await storedRecords(page);
  const notice = page.getByRole('region', { name: b.open.title });
  await choose(page, 'login.html', '<!doctype html><title>Log på</title>');
  await expect(notice).toContainText(b.refused.reasons['not-json'].page);
  await choose(page, 'halv.json', backupOf(confidential).slice(0, 300));
  await expect(notice).toContainText(b.refused.reasons['cut-off'].why);
  const round = assessmentWith({ opened: 'i går' });
  await choose(page, 'felt.json', backupOf({ assessments: [round], responses: [] }));
  await expect(notice).toContainText(b.refused.where('assessments[0].rounds[0].opened'));
  await expect(notice).toContainText(b.refused.safe);
  expect(await storedRecords(page)).toEqual(before);
});

test('a file can be dropped anywhere on the page', async ({ page }) => {
  await openWith(page, { assessments: [], responses: [] }, page1);
  await expect(page.getByText(b.save.empty)).toBeVisible();
  const dropped = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'sluppet.json', { type: 'application/json' }));
    return transfer;
  }, backupOf(confidential));
  await page.getByRole('heading', { level: 1 }).dispatchEvent('drop', { dataTransfer: dropped });
  await expect(preview(page)).toContainText('sluppet.json');
});

test('more than twenty answers in no backup are quietly told of, until they are saved', async ({ page }) => {
  const answers = Object.fromEntries(
    ['K', 'M', 'B', 'L', 'S'].flatMap((theme) =>
      [1, 2, 3, 4, 5].map((number) => [`${theme}${number}`, 2 as const]),
    ),
  );
  await openWith(page, {
    assessments: [assessmentWith({}, 'full')],
    responses: [responseOf(1, answers, { handedIn: null })],
  });
  const files = page.getByRole('region', { name: t.backupReminder.title });
  await expect(files).toContainText(t.backupReminder.what('25', false));
  await files.getByRole('button', { name: t.backupReminder.never }).click();
  await expect(files).toContainText(t.backupReminder.turnedOff);
  await page.reload();
  await expect(files.getByRole('link', { name: t.backupReminder.openFile })).toBeVisible();
  await expect(files).not.toContainText(t.backupReminder.why);

  await files.getByRole('link', { name: t.backupReminder.save }).click();
  const last = page.getByRole('region', { name: b.last.title });
  await expect(last).toContainText(b.last.never);
  await last.getByRole('switch', { name: b.last.remind }).check();
  await page.getByRole('link', { name: t.app.overview }).click();
  await expect(files).toContainText(t.backupReminder.why);
  await files.getByRole('link', { name: t.backupReminder.save }).click();
  await save(page);
  await expect(last).toContainText(b.last.nothingNewer);
  await page.getByRole('link', { name: t.app.overview }).click();
  await expect(files).not.toContainText(t.backupReminder.why);
});
