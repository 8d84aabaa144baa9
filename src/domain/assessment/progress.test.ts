import { describe, expect, it } from 'vitest';
import { itemsOfForm } from '../pack/items';
import { makeQuestionnaire, makeResponse } from '../testing/factories';
import { formMinutes, minutesLeft, progressOf, unansweredOf } from './progress';

const items = itemsOfForm(makeQuestionnaire(), 'short');

describe('progress', () => {
  it("counts don't know as an answer", () => {
    expect(progressOf(makeResponse({ P1: 0, P2: 'dk' }), items)).toEqual({ answered: 2, items: 5 });
  });

  it('passes over answers to items that the form does not ask', () => {
    expect(progressOf(makeResponse({ P1: 0, P4: 3, gone: 3 }), items)).toEqual({ answered: 1, items: 5 });
  });

  it('names what is unanswered, in the order it is asked', () => {
    const unanswered = unansweredOf(makeResponse({ P2: 3, Q1: 'dk' }), items);
    expect(unanswered.map(({ id }) => id)).toEqual(['P1', 'P3', 'Q2']);
  });
});

describe('the minutes left', () => {
  it('are those of the form before the first answer, and none after the last', () => {
    expect(minutesLeft({ answered: 0, items: 14 }, 'short')).toBe(formMinutes.short);
    expect(minutesLeft({ answered: 0, items: 26 }, 'full')).toBe(formMinutes.full);
    expect(minutesLeft({ answered: 26, items: 26 }, 'full')).toBe(0);
  });

  it('are rounded up, so that the last item takes a minute', () => {
    expect(minutesLeft({ answered: 7, items: 14 }, 'short')).toBe(3);
    expect(minutesLeft({ answered: 13, items: 26 }, 'full')).toBe(6);
    expect(minutesLeft({ answered: 25, items: 26 }, 'full')).toBe(1);
  });

  it('are none where nothing is asked', () => {
    expect(minutesLeft({ answered: 0, items: 0 }, 'full')).toBe(0);
  });
});
