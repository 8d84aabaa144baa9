// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Term } from './Term';
import { clearPage, click, press, show, the, words } from './testing/page';

const button = (term = 'andel') =>
  [...document.querySelectorAll('button')].find(({ textContent }) => textContent === term) as HTMLElement;
const notes = () => [...document.querySelectorAll('[role="note"]')].map(({ textContent }) => textContent);
const pointAt = (selector: string) =>
  act(async () => the(selector).dispatchEvent(new Event('pointerdown', { bubbles: true })));

beforeEach(() =>
  show(
    <main>
      <h2 id="heading">
        Jeres <Term term="andel" text="De svar, der tæller med." /> af svarene
      </h2>
      <p>
        <Term term="score" text="Et gennemsnit." />
      </p>
      <a id="elsewhere" href="#/">
        Andet
      </a>
    </main>,
  ),
);
afterEach(clearPage);

describe('a term', () => {
  it('stands in its heading as a button with its own name, closed', () => {
    expect(the('#heading').textContent).toBe('Jeres andel af svarene');
    expect(button().getAttribute('aria-expanded')).toBe('false');
    expect(notes()).toEqual([]);
  });

  it('opens its note, which is read out, and closes it again', async () => {
    await click(button());
    expect(notes()).toEqual(['De svar, der tæller med.']);
    expect(button().getAttribute('aria-expanded')).toBe('true');
    const region = document.getElementById(button().getAttribute('aria-controls') ?? '');
    expect(region?.textContent).toBe('De svar, der tæller med.');
    expect(region?.getAttribute('aria-live')).toBe('polite');
    await click(button());
    expect(notes()).toEqual([]);
  });

  it('has a place for the note to be read out from before it opens', () => {
    expect(document.getElementById(button().getAttribute('aria-controls') ?? '')).not.toBeNull();
  });

  it('closes on Escape, which closes nothing else, and keeps the focus', async () => {
    let heard = 0;
    const listen = () => {
      heard += 1;
    };
    document.addEventListener('keydown', listen);
    button().focus();
    await click(button());
    expect(await press('a')).toBe(true);
    expect(await press('Escape')).toBe(false);
    expect([notes(), document.activeElement, heard]).toEqual([[], button(), 1]);
    expect(await press('Escape')).toBe(true);
    expect(heard).toBe(2);
    document.removeEventListener('keydown', listen);
  });

  it('gives the focus back on Escape from a note that had it', async () => {
    await click(button());
    await act(async () => {
      the('[role="note"]').tabIndex = 0;
      the('[role="note"]').focus();
    });
    expect(notes()).toHaveLength(1);
    await press('Escape');
    expect([notes(), document.activeElement]).toEqual([[], button()]);
  });

  it('closes on a press elsewhere, and not on one in the note', async () => {
    await click(button());
    await pointAt('[role="note"]');
    expect(notes()).toHaveLength(1);
    await pointAt('#elsewhere');
    expect(notes()).toEqual([]);
  });

  it('closes when the focus goes elsewhere', async () => {
    await click(button());
    await act(async () => the('#elsewhere').focus());
    expect(notes()).toEqual([]);
  });

  it('is open alone', async () => {
    await click(button());
    await act(async () => button('score').focus());
    await click(button('score'));
    expect(notes()).toEqual(['Et gennemsnit.']);
  });

  it('follows the page, and leaves nothing when it goes', async () => {
    await click(button());
    the('[role="note"]').style.top = '';
    // Its own scrolling moves nothing.
    await act(async () => the('[role="note"]').dispatchEvent(new Event('scroll')));
    expect(the('[role="note"]').style.top).toBe('');
    await act(async () => {
      dispatchEvent(new Event('scroll'));
      dispatchEvent(new Event('resize'));
    });
    expect(the('[role="note"]').style.top).not.toBe('');
    await clearPage();
    expect(words()).toBe('');
    dispatchEvent(new Event('scroll'));
  });
});
