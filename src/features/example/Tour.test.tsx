// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadExample } from '../../content/example';
import { tourTexts } from '../../i18n/tour';
import type { Route } from '../../state/route';
import { readTour, useTour } from '../../state/tour';
import { clearPage, click, press, show, the, words } from '../../ui/testing/page';
import Tour from './Tour';

const t = tourTexts.da;
const eksempelby = (await loadExample('eksempelby')).assessment;
const proevekoebing = (await loadExample('proevekoebing')).assessment;

/** As a new visit finds it. */
const visit = () => useTour.setState(readTour(), true);

async function open(page: Route['page'] = 'results', assessment = eksempelby): Promise<void> {
  await clearPage();
  await show(
    <Tour assessment={assessment} page={page}>
      <h1 tabIndex={-1}>Siden</h1>
      <h2 id="part-tal" tabIndex={-1}>
        Tal
      </h2>
    </Tour>,
  );
}

const panel = () => document.querySelector<HTMLElement>('section');
const buttonNamed = (name: string) => {
  const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (found === undefined) throw new Error(`no button ${name}`);
  return found;
};
const focused = () => document.activeElement?.textContent;
const is = (number: number, title: string) => `${number} af 7 ${title}`;

beforeEach(() => {
  Object.assign(globalThis, { scrollTo: () => undefined });
  localStorage.clear();
  history.replaceState(null, '', '#/v/eksempelby/resultater');
  visit();
});
afterEach(clearPage);

describe('the tour', () => {
  it('begins by itself the first time, on the results, with the focus on its heading', async () => {
    await open('recommendations');
    expect(panel()).toBeNull();
    await open();
    expect(focused()).toBe(is(1, t.steps.example.title));
    expect(document.documentElement.dataset['tour']).toBe('');
  });

  it('goes on and back, with the page and the focus, and remembers where it was', async () => {
    await open();
    await click(buttonNamed(t.next));
    expect([focused(), location.hash]).toEqual([is(2, t.steps.strip.title), '#/v/eksempelby/resultater/tal']);
    visit();
    await open();
    // One who comes back reads on; the focus is the page’s.
    expect(panel()?.textContent).toContain(is(2, t.steps.strip.title));
    expect(document.activeElement).toBe(document.body);
    await click(buttonNamed(t.back));
    expect([focused(), location.hash]).toEqual([is(1, t.steps.example.title), '#/v/eksempelby/resultater']);
  });

  it.each([
    ['Escape', () => press('Escape')],
    ['»Spring over«', () => click(buttonNamed(t.skip))],
  ])(
    'is skipped by %s: the focus goes to what the step was about, and it does not come again',
    async (_, skip) => {
      await open();
      await click(buttonNamed(t.next));
      await skip();
      expect(panel()).toBeNull();
      expect(document.activeElement?.id).toBe('part-tal');
      expect('tour' in document.documentElement.dataset).toBe(false);
      visit();
      await open();
      expect(panel()).toBeNull();
      await click(buttonNamed(t.start));
      expect(focused()).toBe(is(1, t.steps.example.title));
    },
  );

  it('is on the page its step is about and on no other', async () => {
    await act(async () => useTour.setState({ kind: 'at', step: 6, arriving: false }, true));
    await open();
    expect(panel()).toBeNull();
    await open('recommendations');
    expect(panel()?.textContent).toContain(is(6, t.steps.advice.title));
    await click(buttonNamed(t.next));
    expect(location.hash).toBe('#/v/eksempelby/resultater');
    await open();
    expect(focused()).toBe(is(7, t.steps.onwards.title));
  });

  it('ends with the way to one’s own', async () => {
    await act(async () => useTour.setState({ kind: 'at', step: 7, arriving: true }, true));
    await open();
    await click(buttonNamed(t.begin));
    expect([location.hash, readTour()]).toEqual(['#/ny', { kind: 'done' }]);
  });

  it('is not there where something else is stored', async () => {
    localStorage.setItem('kommunespejl.tour', 'x');
    visit();
    await open();
    expect(panel()).toBeNull();
  });
});

describe('an example', () => {
  it('says that it is one, and has a tour only where there is something to show', async () => {
    await open('results', proevekoebing);
    expect(words()).toContain(t.about('Prøvekøbing Kommune'));
    expect(panel()).toBeNull();
    expect(document.querySelector('button')).toBeNull();
    await open('recommendations', proevekoebing);
    expect(words()).not.toContain(t.about('Prøvekøbing Kommune'));
    expect(the('h1').textContent).toBe('Siden');
  });
});
