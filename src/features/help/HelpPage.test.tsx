// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { glossaryTexts } from '../../i18n/glossary';
import { helpTexts } from '../../i18n/help';
import { wallKeysTexts } from '../../i18n/wallKeys';
import { setSingleKeys, usePreferences } from '../../state/preferences';
import { clearPage, click, show, the, type, words } from '../../ui/testing/page';
import { HelpPage } from './HelpPage';
import { keyPlaces } from './keys';

const t = helpTexts.da;
const wall = wallKeysTexts.da;
const explained = [...Object.values(t.keys.what), ...Object.values(wall.does)];
const field = () => the<HTMLInputElement>('#word');
const terms = () => [...document.querySelectorAll('dt')].map(({ textContent }) => textContent);

beforeEach(async () => {
  localStorage.clear();
  setSingleKeys(true);
  await show(<HelpPage />);
});
afterEach(clearPage);

describe('help', () => {
  it('answers every question, and says every key and every word', () => {
    const { title: _, ...questions } = t.questions;
    for (const { ask, text } of Object.values(questions)) expect(words()).toContain(ask + text);
    for (const what of explained) expect(words()).toContain(what);
    expect(words()).toContain(`→ eller Page Down eller ${wall.space}${wall.does.next}`);
    expect([...terms()].sort()).toEqual(
      Object.values(glossaryTexts.da)
        .map(({ term }) => term)
        .sort(),
    );
  });

  it('leads to its parts', async () => {
    await click(the('[href="#help-words"]'));
    expect(document.activeElement?.textContent).toBe(t.words.title);
  });

  it('switches the keys of a single letter off and on', async () => {
    const box = the<HTMLInputElement>('[role="switch"]');
    expect([box.checked, words().includes(t.keys.single.on)]).toEqual([true, true]);
    await click(box);
    expect([box.checked, usePreferences.getState().singleKeys]).toEqual([false, false]);
    expect(words()).toContain(t.keys.single.off);
    await click(box);
    expect(usePreferences.getState().singleKeys).toBe(true);
  });

  it('leaves the words that fit what is written, and says how many', async () => {
    await type(field(), 'skala');
    expect(terms()[0]).toBe('Skala');
    expect(the('[role="status"]').textContent).toBe(t.words.found(String(terms().length), String(all)));
    await type(field(), 'findes ikke');
    expect(terms()).toEqual([]);
    expect(the('[role="status"]').textContent).toBe(t.words.none);
    await act(async () => field().blur());
  });
});

const all = Object.keys(glossaryTexts.da).length;

it('each key does one thing in a place, and all that is explained is there', () => {
  const places = keyPlaces(t.keys, wall);
  for (const { rows } of places) {
    const keys = rows.flatMap((row) => row.keys.map(String));
    expect(new Set(keys).size).toBe(keys.length);
  }
  const done = places.flatMap(({ rows }) => rows.map(({ what }) => what));
  expect([...done].sort()).toEqual([...explained].sort());
  expect(places.map(({ place }) => place)).toEqual(Object.keys(t.keys.places));
});
