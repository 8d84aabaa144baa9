/** A workshop in two windows: the wall in step with the facilitator's, guesses, reveal, vote, decisions, minutes. */
import type { BrowserContext, Locator, Page } from '@playwright/test';
import { heading } from './support/road';
import { type Records, store } from './support/stored';
import { expect, test } from './support/test';
import { texts } from './support/texts';
import { confidentialOf, wallRounds } from './support/wallRounds';

const t = texts.da;
const f = t.facilitator;
const fourteen = withoutWorkshop(wallRounds['fourteen, by role group']);

/** As nobody has prepared it. */
function withoutWorkshop({ assessments, responses }: Records): Records {
  return { assessments: assessments.map((one) => ({ ...(one as object), workshops: null })), responses };
}

async function openBoth(page: Page, context: BrowserContext, records: Records): Promise<Page> {
  await store(page, records);
  await page.goto('/#/v/a1/facilitator');
  await expect(page.getByRole('button', { name: f.nextSlide })).toBeVisible();
  const opened = context.waitForEvent('page');
  await page.getByRole('button', { name: f.openWall }).click();
  const wall = await opened;
  await expect(slide(wall)).toBeVisible();
  await expect(page.getByText(f.onWall)).toBeVisible();
  await page.bringToFront();
  return wall;
}

const slide = (page: Page) => page.locator('[data-slide]').first();
const title = (wall: Page) => wall.getByRole('heading', { level: 1 });
const place = (wall: Page) =>
  slide(wall)
    .getByText(/^\d+ af \d+$/)
    .first();
const kept = (page: Page) => expect(page.getByText(/^Gemt kl\./)).toBeVisible();
const picture = (wall: Page) => slide(wall).getByRole('img').first();

/** To the first slide of that title, by the facilitator's key. */
async function goTo(page: Page, wall: Page, name: string | RegExp): Promise<void> {
  await heading(page, f.title).click();
  await page.keyboard.press('Home');
  await expect(place(wall)).toHaveText(/^1 af/);
  const last = Number((await place(wall).textContent())?.split(' af ')[1]);
  for (let number = 1; number < last; number += 1) {
    if (await title(wall).filter({ hasText: name }).count()) return;
    await page.keyboard.press('ArrowRight');
    await expect(place(wall)).toHaveText(new RegExp(`^${number + 1} af`));
  }
  await expect(title(wall)).toHaveText(name);
}

test('the whole road: guess, reveal, vote, decide, minutes', async ({ page, context }) => {
  test.setTimeout(120_000);
  await page.setViewportSize({ width: 1280, height: 900 });
  const wall = await openBoth(page, context, fourteen);
  await page.getByRole('button', { name: f.begin }).click();
  await expect(page.getByText(/^Begyndt kl\./)).toBeVisible();

  await test.step('nothing of a figure is shown before it is revealed', async () => {
    await goTo(page, wall, /^Borgerne skal bidrage/);
    await expect(picture(wall)).toHaveAccessibleName(t.workshop.reveal.nothing);
    for (const figure of ['14 %', '86 %'])
      await expect(slide(wall).getByText(figure, { exact: true }).first()).toBeHidden();
  });

  await test.step('the room guesses', async () => {
    await page.getByRole('combobox', { name: f.guess.of }).selectOption('best');
    await page.getByRole('textbox', { name: f.guess.number }).fill('175');
    await page.keyboard.press('Enter');
    await expect(page.getByText(f.guess.wrong)).toBeVisible();
    await page.getByRole('textbox', { name: f.guess.number }).fill('75');
    await page.keyboard.press('Enter');
    await expect(
      slide(wall)
        .getByText(/^Salens gæt: bedste gruppe 75\s%$/)
        .first(),
    ).toBeVisible();
  });

  await test.step('worst, best, own, one after the other, and one taken back; nothing moves', async () => {
    await heading(page, f.title).click();
    const where = () => picture(wall).boundingBox();
    const before = await where();
    for (const name of [/^Dårligste gruppe 14\s%$/, /14\s%, Bedste gruppe 86\s%$/, /86\s%, København/]) {
      await page.keyboard.press('r');
      await expect(picture(wall)).toHaveAccessibleName(name);
      expect(await where()).toEqual(before);
    }
    await page.keyboard.press('Backspace');
    await expect(picture(wall)).toHaveAccessibleName(/Bedste gruppe 86\s%$/);
    await page.keyboard.press('r');
  });

  await test.step('the room votes by hands; a tie is said', async () => {
    await goTo(page, wall, t.workshop.vote.title);
    await expect(slide(wall)).toContainText(t.workshop.vote.notBegun);
    await page.getByRole('textbox', { name: f.vote.people }).fill('12');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('button', { name: f.vote.close })).toHaveAccessibleDescription(
      f.vote.nothingYet,
    );
    const dots = page.locator('label input');
    await expect(dots).toHaveCount(5);
    await expect(dots.first()).toBeFocused();
    // Nothing has been written, so nothing is marked as wrong.
    await expect(dots.first()).not.toHaveCSS('border-top-width', '2px');
    for (const [index, count] of ['9', '7', '7', '1', '0'].entries()) await dots.nth(index).fill(count);
    await expect(slide(wall)).toContainText('24 af 24 prikker er givet');
    await page.getByRole('button', { name: f.vote.close }).click();
    await expect(slide(wall)).toContainText(t.workshop.vote.tie('2'));
  });

  await test.step('the top ones become decisions with owner, first step and date', async () => {
    await heading(page, f.title).click();
    await page.keyboard.press('ArrowRight');
    await expect(title(wall)).toHaveText(t.workshop.decisions.title);
    await page.getByRole('button', { name: f.decisions.fromVote(3) }).click();
    await page.getByRole('textbox', { name: f.decisions.owner }).first().fill('Mette');
    await page.getByRole('textbox', { name: f.decisions.firstStep }).first().fill('Spørg tre borgere');
    await page.getByLabel(f.decisions.due).first().fill('2027-01-15');
    await expect(slide(wall)).toContainText('Mette');
    await expect(slide(wall)).toContainText('senest 15. januar 2027');
    await page.getByRole('button', { name: f.decisions.remove }).last().click();
    await expect(page.getByRole('button', { name: f.decisions.restFromVote(1) })).toBeVisible();
    await page.getByRole('button', { name: f.decisions.undo }).click();
    await expect(page.getByRole('button', { name: f.decisions.remove })).toHaveCount(3);
  });

  await test.step('and ideas are parked', async () => {
    await heading(page, f.title).click();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('textbox', { name: f.parked.label }).fill('Et fælles sted til spørgsmål');
    await page.keyboard.press('Enter');
    await expect(slide(wall)).toContainText('Et fælles sted til spørgsmål');
  });

  await test.step('the minutes have it all, also after a reload', async () => {
    await kept(page);
    await page.getByRole('link', { name: f.toMinutes }).click();
    await page.reload();
    await expect(heading(page, t.minutes.title)).toBeVisible();
    const main = page.getByRole('main');
    for (const said of [
      'Mette',
      'Første skridt: Spørg tre borgere',
      'bedste gruppe 75 %. Offentliggjort: 86 %',
      '24 af 24 prikker',
      '(lige mange)',
      'Et fælles sted til spørgsmål',
      '14 besvarelser',
    ])
      await expect(main).toContainText(said);
  });
});

/** By Tab alone, as somebody without a mouse comes to a control. */
async function tabTo(page: Page, control: Locator): Promise<void> {
  const isThere = () => control.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 80 && !(await isThere()); presses += 1) await page.keyboard.press('Tab');
  await expect(control).toBeFocused();
}

test('the whole road by keyboard alone, out of every field by Escape', async ({ page, context }) => {
  test.setTimeout(120_000);
  await store(page, fourteen);
  const button = (name: string) => page.getByRole('button', { name });
  await page.goto('/#/v/a1/facilitator');
  await expect(button(f.nextSlide)).toBeVisible();
  const { keyboard } = page;
  const press = async (control: Locator) => {
    await tabTo(page, control);
    await keyboard.press('Enter');
  };
  const write = async (control: Locator, text: string) => {
    await tabTo(page, control);
    await keyboard.type(text);
    await keyboard.press('Escape');
    await expect(control).not.toBeFocused();
  };
  const field = (name: string) => page.getByRole('textbox', { name }).first();
  const opened = context.waitForEvent('page');
  await press(button(f.openWall));
  const wall = await opened;
  await expect(slide(wall)).toBeVisible();
  await page.bringToFront();
  await press(button(f.begin));
  const [, last = ''] = ((await place(wall).textContent()) ?? '').split(' af ');
  const onTo = async (name: string | RegExp) => {
    for (let presses = 0; presses < Number(last); presses += 1) {
      const [before] = ((await place(wall).textContent()) ?? '').split(' af ');
      if (await title(wall).filter({ hasText: name }).count()) return;
      await keyboard.press('ArrowRight');
      await expect(place(wall)).toHaveText(`${Number(before) + 1} af ${last}`);
    }
  };

  await onTo(/^Fokus på/);
  await write(field(f.guess.number), '75');
  await press(button(f.guess.show));
  await expect(
    slide(wall)
      .getByText(/^Salens gæt: dårligste gruppe 75\s%$/)
      .first(),
  ).toBeVisible();
  for (const shown of ['Dårligste gruppe 29 %', 'Bedste gruppe 100 %', '2 af 12 svarer i høj grad']) {
    await expect(page.getByText(f.willShow(shown))).toBeVisible();
    await keyboard.press('r');
  }
  await expect(picture(wall)).toHaveAccessibleName(/17\s%$/);

  await onTo(t.workshop.vote.title);
  await write(field(f.vote.people), '12');
  await press(button(f.vote.beginCounted));
  await write(page.locator('label input').first(), '20');
  await press(button(f.vote.close));
  await keyboard.press('PageDown');
  await expect(title(wall)).toHaveText(t.workshop.decisions.title);
  await press(button(f.decisions.fromVote(1)));
  await write(field(f.decisions.owner), 'Mette');
  await write(field(f.decisions.firstStep), 'Spørg tre borgere');
  await tabTo(page, page.getByLabel(f.decisions.due).first());
  // The first of the first: a browser asks for day and month in the order of its own language.
  await keyboard.type('01012027');
  await keyboard.press('Escape');
  await expect(slide(wall)).toContainText('Mette');
  await expect(slide(wall)).toContainText('1. januar 2027');
  await keyboard.press('PageDown');
  await write(field(f.parked.label), 'Et fælles sted til spørgsmål');
  await press(button(f.parked.add));
  await expect(slide(wall)).toContainText('Et fælles sted til spørgsmål');
  await press(page.getByRole('link', { name: f.toMinutes }));
  await expect(heading(page, t.minutes.title)).toBeFocused();
  await expect(page.getByRole('main')).toContainText('Mette');
});

test('a swipe goes to the next slide, and back', async ({ page }) => {
  await store(page, fourteen);
  await page.goto('/#/v/a1/workshop');
  await expect(place(page)).toHaveText(/^1 af/);
  const client = await page.context().newCDPSession(page);
  const swipe = async (from: number, to: number) => {
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
      client.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: type === 'touchEnd' ? [] : [{ x, y: 300 }],
      });
    await touch('touchStart', from);
    for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * part);
    await touch('touchEnd', to);
  };
  await swipe(600, 300);
  await expect(place(page)).toHaveText(/^2 af/);
  await swipe(600, 570);
  await swipe(300, 600);
  await expect(place(page)).toHaveText(/^1 af/);
});

for (const { name, records, has, hasNot, said } of [
  {
    name: 'one response',
    records: wallRounds['one response'],
    has: [/^Fokus på/, t.workshop.vote.title],
    hasNot: [/^Her svarer/, /^Hvor ens/],
    said: [/Du svarede »/],
  },
  {
    name: 'an open round of three',
    records: wallRounds['a few around a table'],
    has: [/^Fokus på/, t.workshop.vote.title],
    hasNot: [/^Her svarer/],
    said: [/\d af 3 svarer/],
  },
  {
    name: 'a confidential round of two hundred',
    records: confidentialOf(200),
    has: [/^Fokus på/, /^Her svarer/, /^Hvor ens/, t.workshop.vote.title],
    hasNot: [],
    said: [/af 200|af 1\d\d/],
  },
]) {
  test(`the slides of ${name} are those that its answers allow`, async ({ page }) => {
    test.setTimeout(60_000);
    await store(page, withoutWorkshop(records));
    await page.goto('/#/v/a1/workshop');
    await expect(slide(page)).toBeVisible();
    const count = Number((await place(page).textContent())?.split(' af ')[1]);
    const titles: string[] = [];
    const texts: string[] = [];
    for (let number = 1; number <= count; number += 1) {
      await expect(place(page)).toHaveText(`${number} af ${count}`);
      for (let step = 0; step < 3; step += 1) await page.keyboard.press('r');
      titles.push((await title(page).textContent()) ?? '');
      texts.push((await slide(page).textContent()) ?? '');
      await page.keyboard.press('PageDown');
    }
    for (const one of has) expect(titles).toContainEqual(expect.stringMatching(one));
    for (const one of hasNot) expect(titles).not.toContainEqual(expect.stringMatching(one));
    for (const one of said) expect(texts.join('\n')).toMatch(one);
    expect(texts.join('\n')).not.toMatch(/undefined|NaN|\bnull\b/);
  });
}

test('with reduced motion nothing fades in', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await store(page, fourteen);
  await page.goto('/#/v/a1/workshop/5');
  await page.keyboard.press('r');
  await expect(slide(page).locator('[data-part="worst"]').first()).toHaveCSS('transition-duration', '0s');
});

test('either window can be reloaded or closed in the middle', async ({ page, context }) => {
  const wall = await openBoth(page, context, fourteen);
  await goTo(page, wall, /^Fokus på/);
  await page.keyboard.press('r');
  await expect(picture(wall)).toHaveAccessibleName(/^Dårligste gruppe 29\s%$/);
  const at = (await place(wall).textContent()) ?? '';

  await wall.reload();
  await expect(place(wall)).toHaveText(at);
  await expect(picture(wall)).toHaveAccessibleName(/^Dårligste gruppe 29\s%$/);

  await page.reload();
  await expect(page.getByText(/trin 2 af 4/)).toBeVisible();
  await expect(page.getByText(f.onWall)).toBeVisible();

  await test.step('moved on while the wall is away', async () => {
    await wall.close();
    await expect(page.getByRole('button', { name: f.openWall })).toBeVisible();
    await heading(page, f.title).click();
    await page.keyboard.press('r');
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: f.openWall }).click();
    const again = await opened;
    await expect(place(again)).toHaveText(at);
    await expect(picture(again)).toHaveAccessibleName(/Bedste gruppe 100\s%$/);

    await test.step('and the wall steers as well', async () => {
      await again.keyboard.press('ArrowRight');
      await expect(page.getByText(/^Nu: side 6 af/)).toBeVisible();
      await again.keyboard.press('b');
      await expect(page.getByText(f.isBlack)).toBeVisible();
      await expect(page.getByRole('button', { name: f.showAgain })).toBeVisible();
      await page.getByRole('button', { name: f.showAgain }).click();
      await expect(again.getByRole('status').filter({ hasText: t.workshop.blank })).toHaveCount(0);
    });
  });
});

test('the wall shows no note, and says its time in words', async ({ page, context }) => {
  await page.clock.install();
  const wall = await openBoth(page, context, fourteen);
  const [note = ''] = f.notesFor['title'] ?? [];
  await expect(page.getByText(note)).toBeVisible();
  await expect(wall.getByText(note)).toHaveCount(0);
  await heading(page, f.title).click();
  await page.keyboard.press('n');
  await expect(page.getByText(note)).toBeHidden();
  await wall.keyboard.press('n');
  await expect(wall.getByText(t.workshop.writeElsewhere)).toBeVisible();
  await wall.keyboard.press('ArrowRight');
  await expect(wall.getByText(t.workshop.writeElsewhere)).toHaveCount(0);
  await wall.keyboard.press('ArrowLeft');
  await expect(place(wall)).toHaveText(/^1 af/);
  await page.keyboard.press('t');
  await expect(slide(wall)).toContainText('Velkommen · ');
  await page.clock.fastForward('10:05');
  await expect(page.getByRole('timer')).toContainText('over tid');
  await expect(page.getByText(f.time.overSaid('Velkommen'))).toBeAttached();
});

test('one window is enough: keys, guess, vote and decisions on the wall itself', async ({ page }) => {
  await store(page, fourteen);
  await page.goto('/#/v/a1/workshop/5');
  await expect(slide(page)).toBeVisible();
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog', { name: f.inputs.title });
  await dialog.getByRole('textbox', { name: f.guess.number }).fill('40');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(
    slide(page)
      .getByText(/^Salens gæt: dårligste gruppe 40\s%$/)
      .first(),
  ).toBeVisible();
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: f.keys.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/workshop\/5$/);

  // The browser tells of a closed dialog a moment after it is gone: a key in between must not be undone by it.
  await page.keyboard.press('n');
  await expect(dialog).toBeVisible();
  await page.evaluate(async () => {
    const closing = document.querySelector<HTMLDialogElement>('dialog[open]');
    const told = new Promise((tell) => closing?.addEventListener('close', tell));
    closing?.close();
    dispatchEvent(new KeyboardEvent('keydown', { key: '?', cancelable: true }));
    await told;
  });
  await expect(page.getByRole('dialog', { name: f.keys.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: f.keys.title })).toBeHidden();

  // Nobody has begun it by the button, and it was held all the same.
  await page.goto('/#/v/a1/referat');
  await expect(page.getByRole('main')).toContainText('Salens gæt');
  await expect(page.getByText(/^Holdt \d/)).toBeVisible();
});

test('Escape leads out of the wall, and never to the results that it has yet to reveal', async ({
  page,
  context,
}) => {
  await store(page, fourteen);
  await test.step('alone: to the facilitator’s page and back to the same slide', async () => {
    await page.goto('/#/v/a1/workshop/5');
    await expect(slide(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(heading(page, f.title)).toBeVisible();
    await expect(page.getByText(/^Nu: side 5 af/)).toBeVisible();
    await page.getByRole('link', { name: f.hereInstead }).click();
    await expect(place(page)).toHaveText(/^5 af/);
    await page.keyboard.press('Escape');
    await expect(heading(page, f.title)).toBeVisible();
  });
  await test.step('beside the facilitator’s window: closed, and opened again where it was', async () => {
    const opened = context.waitForEvent('page');
    await page.getByRole('button', { name: f.openWall }).click();
    const wall = await opened;
    await expect(place(wall)).toHaveText(/^5 af/);
    await expect(page.getByText(f.onWall)).toBeVisible();
    const closed = wall.waitForEvent('close');
    // The window is gone before the key is up, which Playwright tells as an error.
    await wall.keyboard.press('Escape').catch(() => undefined);
    await closed;
    await expect(page.getByRole('button', { name: f.openWall })).toBeVisible();
  });
  await test.step('and the facilitator’s window stays', async () => {
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowRight');
    await expect(page.getByText(/^Nu: side 6 af/)).toBeVisible();
  });
  await test.step('opened from the results beside the facilitator’s window: not back to them', async () => {
    const wall = await context.newPage();
    await wall.goto('/#/v/a1/resultater');
    await wall.getByRole('link', { name: t.results.onTheWall }).click();
    await expect(place(wall)).toHaveText(/^6 af/);
    await expect(page.getByText(f.onWall)).toBeVisible();
    await wall.keyboard.press('Escape');
    await expect(heading(wall, t.responses.title)).toBeVisible();
    await wall.close();
  });
});

test('a workshop that is under way keeps its place, also where its wall was opened from the results', async ({
  page,
}) => {
  await store(page, fourteen);
  await page.goto('/#/v/a1/facilitator');
  await page.getByRole('button', { name: f.begin }).click();
  await kept(page);
  await page.goto('/#/v/a1/resultater');
  const toWall = page.getByRole('link', { name: t.results.onTheWall });
  await toWall.click();
  await expect(place(page)).toHaveText(/^1 af/);
  await page.keyboard.press('ArrowRight');
  await expect(place(page)).toHaveText(/^2 af/);
  await page.keyboard.press('Escape');
  await expect(heading(page, t.results.title)).toBeVisible();
  await toWall.click();
  await expect(place(page)).toHaveText(/^2 af/);
});

test('slides are hidden, moved and added beforehand, by keyboard too, and the wall follows', async ({
  page,
  context,
}) => {
  const wall = await openBoth(page, context, fourteen);
  const count = Number((await place(wall).textContent())?.split(' af ')[1]);
  await page.getByRole('button', { name: f.parts.prepare }).click();
  const p = f.prepare;
  const why = page.getByRole('region', { name: p.questions });
  await expect(why).toContainText('at lære nye løsninger at kende«: 6 af 6 og 1 af 7');
  await expect(why).not.toContainText('.«');
  await page.getByRole('button', { name: p.hide(t.workshop.purpose.title) }).press('Enter');
  await expect(place(wall)).toHaveText(`1 af ${count - 1}`);
  await page.getByRole('button', { name: p.down(t.workshop.quiet.title) }).press('Enter');
  await page.getByRole('textbox', { name: p.ownTitle }).fill('Vores mål i dag');
  await page.getByRole('textbox', { name: p.ownText }).fill('To aftaler');
  await page.keyboard.press('Enter');
  await expect(place(wall)).toHaveText(`1 af ${count}`);
  await wall.keyboard.press('ArrowRight');
  await expect(title(wall)).toHaveText('Vores mål i dag');
  await wall.keyboard.press('ArrowRight');
  await expect(title(wall)).toHaveText(t.workshop.respondents.title);

  await page.getByRole('button', { name: p.length('45') }).click();
  await expect(page.getByText(p.total('45'))).toBeVisible();
  await page.getByRole('button', { name: p.removeOne('Vores mål i dag') }).click();
  await page.getByRole('button', { name: p.undo }).click();
  await expect(page.getByRole('button', { name: p.removeOne('Vores mål i dag') })).toBeVisible();
});

test('a point that was taken out of the agenda comes back, and its slides have time meanwhile', async ({
  page,
  context,
}) => {
  const wall = await openBoth(page, context, fourteen);
  const p = f.prepare;
  const points = t.workshop.points;
  await page.getByRole('button', { name: f.parts.prepare }).click();
  await page.getByRole('button', { name: p.removePoint(points.figures) }).click();
  await page.getByRole('button', { name: p.undo }).click();
  await expect(page.getByRole('textbox', { name: p.nameOf(points.figures) })).toBeVisible();
  await page.getByRole('button', { name: p.removePoint(points.welcome) }).press('Enter');
  await page.getByRole('button', { name: p.removePoint(points.figures) }).press('Enter');
  await expect(page.getByText(p.total('60'))).toBeVisible();

  await page.getByRole('button', { name: f.parts.run }).click();
  await expect(page.getByRole('timer')).toHaveText('20.00');
  await page.getByRole('button', { name: points.choose }).click();
  await expect(title(wall)).toHaveText(t.workshop.advice.title);

  await page.getByRole('button', { name: f.parts.prepare }).click();
  await page.getByRole('button', { name: p.bringBack(points.welcome) }).click();
  await page.getByRole('button', { name: p.bringBack(points.figures) }).click();
  await expect(page.getByText(p.total('90'))).toBeVisible();
});

test('the focus stays where a button goes away, and what is refused says so', async ({ page, context }) => {
  const wall = await openBoth(page, context, fourteen);
  await page.getByRole('button', { name: f.begin }).press('Enter');
  await expect(page.getByText(/^Begyndt/)).toBeVisible();
  await expect(page.getByRole('region', { name: f.notes })).toBeFocused();

  await goTo(page, wall, /kompetencer/);
  const guess = page.getByRole('textbox', { name: f.guess.number });
  await guess.fill('38 %');
  await guess.press('Enter');
  await expect(slide(wall)).toContainText('dårligste gruppe 38');

  await goTo(page, wall, t.workshop.vote.title);
  await expect(slide(wall).getByRole('listitem')).toHaveCount(5);
  await page.getByRole('textbox', { name: f.vote.people }).fill('6');
  await page.getByRole('button', { name: f.vote.beginCounted }).press('Enter');
  const dots = page.getByRole('textbox').first();
  await dots.fill('13');
  const refusal = page.getByText(/Skriv et helt tal fra 0 til 12/);
  await expect(refusal).toBeVisible();
  await dots.fill('12');
  await expect(refusal).toBeHidden();
});

test('ballots given one by one are secret on the wall until the vote is closed, on five at least', async ({
  page,
  context,
}) => {
  const wall = await openBoth(page, context, fourteen);
  await goTo(page, wall, t.workshop.vote.title);
  const people = page.getByRole('textbox', { name: f.vote.people });
  await people.fill('4');
  await page.getByRole('button', { name: f.vote.beginOneByOne }).click();
  await expect(page.getByText(f.vote.tooFew('5'))).toBeVisible();
  await people.fill('12');
  await page.getByRole('textbox', { name: f.vote.dotsEach }).fill('1');
  await page.getByRole('button', { name: f.vote.beginOneByOne }).click();
  const close = page.getByRole('button', { name: f.vote.close });
  await expect(close).toHaveAccessibleDescription(f.vote.tooFewYet('5'));
  for (let ballots = 1; ballots <= 5; ballots += 1) {
    await page
      .getByRole('button', { name: /^Én prik mere til/ })
      .first()
      .click();
    await page.getByRole('button', { name: f.vote.give }).click();
    await expect(slide(wall)).toContainText(t.workshop.vote.ballots(String(ballots), '12'));
    await expect(slide(wall)).not.toContainText(/\d prik/);
  }
  await expect(slide(wall)).toContainText(t.workshop.vote.secret);
  await close.click();
  await expect(slide(wall)).toContainText('5 prikker');
  await expect(page.getByRole('button', { name: f.vote.reopen })).toHaveCount(0);
});

test('the slide on the wall is hidden while it is there: the room goes on to the next, and not to the first', async ({
  page,
  context,
}) => {
  const wall = await openBoth(page, context, fourteen);
  await goTo(page, wall, t.workshop.quiet.title);
  const [at] = ((await place(wall).textContent()) ?? '').split(' af ');
  await page.getByRole('button', { name: f.parts.prepare }).click();
  await page.getByRole('button', { name: f.prepare.hide(t.workshop.quiet.title) }).click();
  await expect(title(wall)).toHaveText(/^Fokus på/);
  await page.getByRole('button', { name: f.parts.run }).click();
  await expect(page.getByText(new RegExp(`^Nu: side ${at} af`))).toBeVisible();
  await expect(title(wall)).toHaveText(/^Fokus på/);
});

test('what is being written is kept when the wall goes on to another slide', async ({ page, context }) => {
  const wall = await openBoth(page, context, fourteen);
  await goTo(page, wall, t.workshop.decisions.title);
  await page.getByRole('textbox', { name: f.decisions.own }).fill('Lær sammen');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: f.decisions.owner }).fill('Lederen');
  await wall.keyboard.press('ArrowLeft');
  await expect(page.getByRole('textbox', { name: f.decisions.owner })).toHaveCount(0);
  await wall.keyboard.press('ArrowRight');
  await expect(slide(wall)).toContainText('Lederen');
  await expect(page.getByRole('textbox', { name: f.decisions.owner })).toHaveValue('Lederen');
});

test('the slide that comes next is whole in its frame, also on the way back from the last', async ({
  page,
}) => {
  await store(page, fourteen);
  await page.goto('/#/v/a1/facilitator');
  await expect(page.getByRole('button', { name: f.nextSlide })).toBeVisible();
  const next = page.getByRole('region', { name: f.notes }).locator('[data-slide]');
  const isWhole = () =>
    next.evaluate((drawn) => {
      const frame = drawn.parentElement?.parentElement?.getBoundingClientRect();
      const { left, right } = drawn.getBoundingClientRect();
      return frame !== undefined && left >= frame.left && right <= frame.right;
    });
  await page.keyboard.press('End');
  await expect(place(page)).toHaveText(/^(\d+) af \1$/);
  await page.keyboard.press('ArrowLeft');
  await expect(next).toBeVisible();
  await expect.poll(isWhole).toBe(true);
});

test('the arrows change a choice that has the focus, and not the slide', async ({ page, context }) => {
  const wall = await openBoth(page, context, fourteen);
  await goTo(page, wall, /^Fokus på/);
  const at = (await place(wall).textContent()) ?? '';
  const [number, hands] = [f.guess.ways.number, f.guess.ways.hands].map((name) =>
    page.getByRole('radio', { name }),
  ) as [Locator, Locator];
  await number.focus();
  await page.keyboard.press('ArrowRight');
  await expect(hands).toBeChecked();
  await expect(place(wall)).toHaveText(at);
  await number.check();
  await page.getByRole('textbox', { name: f.guess.number }).fill('75');
  await page.keyboard.press('Enter');
  await page.keyboard.press('r');
  await expect(picture(wall)).toHaveAccessibleName(/^Dårligste gruppe 29/);
});

test('a round that is not closed shows no result, and says so', async ({ page }) => {
  await store(page, wallRounds['not closed']);
  await page.goto('/#/v/a1/facilitator');
  await expect(page.getByText(f.hidden)).toBeVisible();
  await expect(page.getByRole('button', { name: f.nextSlide })).toHaveCount(0);
});

test('what is stored of a workshop and cannot be read is said, and not written over', async ({ page }) => {
  const broken = {
    assessments: fourteen.assessments.map((one) => ({ ...(one as object), workshops: { workshops: 'nej' } })),
    responses: fourteen.responses,
  };
  await store(page, broken);
  await page.goto('/#/v/a1/facilitator');
  await expect(page.getByText(f.unreadable.title)).toBeVisible();
  await page.goto('/#/v/a1/workshop');
  await expect(heading(page, t.workshop.unreadable.title)).toBeVisible();
});

test('a rehearsal on the example leaves no trace', async ({ page }) => {
  await page.goto('/#/eksempel/eksempelby');
  await expect(heading(page, t.results.title)).toBeVisible();
  await page
    .getByRole('navigation', { name: t.app.mainMenu })
    .getByRole('link', { name: t.app.workshop })
    .click();
  await expect(page.getByText(f.rehearsal.title)).toBeVisible();
  await page.getByRole('button', { name: f.begin }).click();
  await expect(page.getByText(/^Begyndt kl\./)).toBeVisible();
  for (const hint of f.rehearsal.hints.slice(1)) {
    await page.getByRole('button', { name: f.rehearsal.next }).click();
    await expect(page.getByText(hint)).toBeVisible();
  }
  await page.getByRole('button', { name: f.rehearsal.skip }).click();
  await expect(page.getByText(f.rehearsal.title)).toBeHidden();
  await page.getByRole('button', { name: f.rehearsal.show }).click();
  await expect(page.getByText(f.rehearsal.hints.at(-1) ?? '')).toBeVisible();
  await page.getByRole('button', { name: f.rehearsal.previous }).click();
  await expect(page.getByText(f.rehearsal.hints.at(-2) ?? '')).toBeVisible();
  await page.keyboard.press('End');
  await page.keyboard.press('t');
  await expect(page.getByRole('button', { name: f.time.pause })).toBeVisible();
  await page.getByRole('button', { name: f.rehearsal.forget }).click();
  await page.getByRole('button', { name: f.rehearsal.keep }).click();
  await expect(page.getByRole('button', { name: f.time.pause })).toBeVisible();
  await page.getByRole('button', { name: f.rehearsal.forget }).click();
  await page.getByRole('button', { name: f.rehearsal.forgetSure }).click();
  await expect(page.getByRole('button', { name: f.begin })).toBeVisible();
  await expect(page.getByRole('button', { name: f.time.start })).toBeVisible();
  await expect(page.getByText(/^Nu: side 1 af/)).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('kommunespejl.wall'))).toBeNull();
});
