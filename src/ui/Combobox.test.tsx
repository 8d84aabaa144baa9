// @vitest-environment jsdom
import { act, useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Combobox } from './Combobox';
import { clearPage, click, press, show, the, type } from './testing/page';

const fruits = ['Abrikos', 'Ananas', 'Banan'].map((label) => ({ id: label.toLowerCase(), label }));
let chosen: string[] = [];
let left = 0;

/** A field as its owner keeps it: what is typed narrows the list. */
function Fruit() {
  const [text, setText] = useState('');
  const fitting = fruits.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <Combobox
      control={{ id: 'fruit', 'aria-describedby': undefined, 'aria-invalid': undefined }}
      listLabel="Frugt"
      text={text}
      options={fitting}
      nothingFound="Ingen passer."
      found={`${fitting.length} passer.`}
      onType={setText}
      onChoose={(id) => chosen.push(id)}
      onLeave={() => {
        left += 1;
      }}
    />
  );
}

const field = () => the<HTMLInputElement>('[role="combobox"]');
const isOpen = () => field().getAttribute('aria-expanded') === 'true' && !the('[role="listbox"]').hidden;
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')];
const status = () => the('[role="status"]').textContent;
/** The option the field points at, which must be the one marked in the list. */
function active(): string | null {
  const id = field().getAttribute('aria-activedescendant');
  const pointedAt = id === null ? undefined : options().find((option) => option.id === id);
  const marked = options().filter((option) => option.getAttribute('aria-selected') === 'true');
  expect(marked).toEqual(pointedAt === undefined ? [] : [pointedAt]);
  return pointedAt?.textContent ?? null;
}

beforeEach(async () => {
  chosen = [];
  left = 0;
  await show(<Fruit />);
  await act(async () => field().focus());
});
afterEach(clearPage);

describe('a list that belongs to a field', () => {
  it('is closed, silent and named until something is done', async () => {
    expect([isOpen(), options(), status(), active()]).toEqual([false, [], '', null]);
    expect(the('[role="listbox"]').getAttribute('aria-label')).toBe('Frugt');
    expect(field().getAttribute('aria-controls')).toBe(the('[role="listbox"]').id);
  });

  it('opens with typing, holds what fits, and marks the first', async () => {
    await type(field(), 'a');
    expect(isOpen()).toBe(true);
    expect(options().map(({ textContent }) => textContent)).toEqual(['Abrikos', 'Ananas']);
    expect([active(), status()]).toEqual(['Abrikos', '2 passer.']);
  });

  it('says when nothing fits, and is not there', async () => {
    await type(field(), 'x');
    expect([isOpen(), options(), status()]).toEqual([false, [], 'Ingen passer.']);
    expect(await press('ArrowDown')).toBe(false);
    expect(await press('Enter')).toBe(true);
    expect(chosen).toEqual([]);
  });

  it('is walked through with the arrows, round both ends', async () => {
    const seen: (string | null)[] = [];
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) {
      expect(await press(key)).toBe(false);
      seen.push(active());
    }
    expect(seen).toEqual(['Abrikos', 'Ananas', 'Banan', 'Abrikos', 'Banan', 'Ananas']);
    expect(document.activeElement).toBe(field());
  });

  it('is entered from below with the arrow up', async () => {
    await press('ArrowUp');
    expect([isOpen(), active()]).toEqual([true, 'Banan']);
  });
});

describe('choosing', () => {
  it('Enter chooses the marked one, closes the list and does not send the form', async () => {
    await type(field(), 'a');
    await press('ArrowDown');
    expect(await press('Enter')).toBe(false);
    expect([chosen, isOpen(), status()]).toEqual([['ananas'], false, '']);
  });

  it('Enter chooses nothing in an untouched field, be the list open or not', async () => {
    expect(await press('Enter')).toBe(true);
    await click(field());
    expect([isOpen(), active()]).toEqual([true, null]);
    expect(await press('Enter')).toBe(true);
    expect(chosen).toEqual([]);
  });

  it('Escape closes the list, keeps the text, and is left alone where none is open', async () => {
    await type(field(), 'b');
    expect(await press('Escape')).toBe(false);
    expect([isOpen(), field().value, chosen]).toEqual([false, 'b', []]);
    expect(await press('Escape')).toBe(true);
    expect(await press('Enter')).toBe(true);
    expect(chosen).toEqual([]);
  });

  it('the mouse opens the list and chooses from it; the focus stays in the field', async () => {
    await click(field());
    expect([isOpen(), status()]).toEqual([true, '3 passer.']);
    const [, second] = options();
    if (second !== undefined) await click(second);
    expect([chosen, isOpen()]).toEqual([['ananas'], false]);
    expect([document.activeElement, left]).toEqual([field(), 0]);
  });

  it('leaving the field closes the list, chooses nothing, and is told', async () => {
    await type(field(), 'a');
    await act(async () => field().blur());
    expect([isOpen(), chosen, left]).toEqual([false, [], 1]);
  });
});
