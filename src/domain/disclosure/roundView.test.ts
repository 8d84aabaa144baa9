import { describe, expect, it } from 'vitest';
import type { ThemeAnswer } from '../statistics';
import {
  allItems,
  makeConfidentialRound,
  makeQuestionnaire,
  makeResponse,
  makeResponses,
  makeRound,
  minute,
} from '../testing/factories';
import { countAnswers } from './counts';
import { countingResponses, isAlike, type ShownRound, viewRound } from './roundView';

const { roles, themes } = makeQuestionnaire();

/** The view of P1 in a closed confidential round with these answers. */
function itemView(answers: readonly ThemeAnswer[], threshold = 5) {
  const view = viewRound(makeConfidentialRound(threshold), makeResponses({ P1: answers }), themes, roles);
  return view.kind === 'shown' ? view.items.get('P1') : view;
}

function shown(...input: Parameters<typeof viewRound>): ShownRound {
  const view = viewRound(...input);
  if (view.kind !== 'shown') throw new Error(`the round is hidden: ${view.reason.kind}`);
  return view;
}

describe('the responses that count', () => {
  const handedIn = makeResponse();
  const under = makeResponse({}, { handedIn: null });
  const elsewhere = makeResponse({}, { roundId: 'round-0' });

  it('are in an own round its one response, handed in or not', () => {
    expect(countingResponses(makeRound({ kind: 'own' }), [under, elsewhere])).toEqual([under]);
  });

  it.each(['open', 'confidential'] as const)('are in an %s round those that were handed in', (kind) => {
    expect(countingResponses(makeRound({ kind }), [under, handedIn, elsewhere])).toEqual([handedIn]);
  });
});

describe('an own round', () => {
  it('shows its owner all of it at any time', () => {
    const response = makeResponse({ P1: 2, P2: 'dk' }, { handedIn: null, role: 'citizen' });
    const view = shown(makeRound({ kind: 'own' }), [response], themes, roles);
    expect(view).toMatchObject({ respondents: 1, onlyRole: 'citizen' });
    expect([...view.items.keys()]).toEqual(allItems);
    expect(view.items.get('P1')).toEqual({
      kind: 'shown',
      counts: countAnswers([response], 'P1'),
      byBlock: null,
    });
    expect(view.items.get('P2')).toEqual({
      kind: 'shown',
      counts: countAnswers([response], 'P2'),
      byBlock: null,
    });
    expect([...view.themeScores.keys()]).toEqual(['P', 'Q', 'R']);
  });

  it('shows that nothing has been answered', () => {
    const view = shown(makeRound({ kind: 'own' }), [], themes, roles);
    expect(view).toMatchObject({ respondents: 0, onlyRole: null });
    expect(new Set([...view.themeScores.values()].map(({ kind }) => kind))).toEqual(new Set(['none']));
  });
});

describe('an open round', () => {
  it('shows its totals before it is closed, however alike they are', () => {
    const responses = makeResponses({ P1: [3, 3, 3] });
    const view = shown(makeRound(), responses, themes, roles);
    expect(view.items.get('P1')).toEqual({
      kind: 'shown',
      counts: countAnswers(responses, 'P1'),
      byBlock: null,
    });
  });

  it('names no role where several responded', () => {
    expect(shown(makeRound(), makeResponses({ P1: [3, 0] }), themes, roles)).toMatchObject({
      respondents: 2,
      onlyRole: null,
    });
  });

  it('shows what the form asks and nothing else', () => {
    const view = shown(makeRound(), makeResponses({ P1: [3, 0], P4: [3, 0] }), themes.slice(1), roles);
    expect([...view.items.keys()]).toEqual(['Q1', 'Q2', 'Q3', 'R1']);
  });

  it('is one of several from two responses on', () => {
    const responses = makeResponses({ P1: [3, 3] });
    const view = shown(makeRound(), responses, themes, roles);
    expect(view).toMatchObject({ respondents: 2, onlyRole: null });
    expect(view.items.get('P1')).toEqual({
      kind: 'shown',
      counts: countAnswers(responses, 'P1'),
      byBlock: null,
    });
  });

  it.each([
    [1, 1],
    [0, 2],
  ])('shows nothing below two: with %d responses, %d are missing', (respondents, missing) => {
    const responses = makeResponses({ P1: [3, 3] }).slice(0, respondents);
    const reason = { kind: 'too-few', missing };
    for (const round of [makeRound(), makeRound({ closed: minute(59) })]) {
      const expected = { kind: 'hidden', round, respondents, reason };
      expect(viewRound(round, responses, themes, roles)).toEqual(expected);
    }
  });

  it('asks for two whatever threshold it was given, which is for confidential rounds', () => {
    const two = makeResponses({ P1: [3, 0] });
    expect(viewRound(makeRound({ threshold: 50 }), two, themes, roles).kind).toBe('shown');
    expect(viewRound(makeRound({ threshold: 1 }), two.slice(1), themes, roles).kind).toBe('hidden');
  });

  it('does not count towards two what has not been handed in, nor what belongs to another round', () => {
    const [one] = makeResponses({ P1: [3] });
    const under = makeResponse({ P1: 0 }, { handedIn: null });
    const elsewhere = makeResponse({ P1: 0 }, { roundId: 'round-0' });
    expect(viewRound(makeRound(), [one ?? under, under, elsewhere], themes, roles)).toMatchObject({
      kind: 'hidden',
      respondents: 1,
      reason: { kind: 'too-few', missing: 1 },
    });
  });
});

describe('a confidential round (rule 1)', () => {
  const five = makeResponses({ P1: [0, 1, 2, 3, 'dk'] });

  it.each([
    [4, 1],
    [5, 0],
  ])('shows nothing before it is closed: with %d responses, %d are missing', (respondents, missing) => {
    const round = makeRound({ kind: 'confidential' });
    const reason = { kind: 'not-closed', missing };
    const expected = { kind: 'hidden', round, respondents, reason };
    expect(viewRound(round, five.slice(0, respondents), themes, roles)).toEqual(expected);
  });

  it('shows nothing below its threshold, though it is closed', () => {
    const round = makeConfidentialRound();
    const reason = { kind: 'too-few', missing: 1 };
    const expected = { kind: 'hidden', round, respondents: 4, reason };
    expect(viewRound(round, five.slice(1), themes, roles)).toEqual(expected);
  });

  it('counts respondents by what was handed in, not by what was answered', () => {
    const under = makeResponse({ P1: 3 }, { handedIn: null });
    const nothing = makeResponse();
    expect(viewRound(makeConfidentialRound(), [...five.slice(1), under], themes, roles).kind).toBe('hidden');
    expect(viewRound(makeConfidentialRound(), [...five.slice(1), nothing], themes, roles).kind).toBe('shown');
  });

  it('shows its totals once it is closed at its threshold', () => {
    const view = shown(makeConfidentialRound(), five, themes, roles);
    expect(view).toMatchObject({ round: { closed: minute(59) }, respondents: 5, onlyRole: null });
    expect(view.items.get('P1')).toEqual({ kind: 'shown', counts: countAnswers(five, 'P1'), byBlock: null });
  });
});

describe('an item of a confidential round (rules 4 and 5)', () => {
  const withheld = { kind: 'hidden', reason: { kind: 'alike' } };

  it.each<[string, readonly ThemeAnswer[]]>([
    ['all gave the same answer', [3, 3, 3, 3, 3]],
    ['all but one did', [3, 3, 3, 3, 0]],
    ["all but one said don't know", ['dk', 'dk', 'dk', 'dk', 0]],
    ['all but one left it unanswered', [null, null, null, null, 'dk']],
    ['nobody answered it', [null, null, null, null, null]],
    ['all but one of nine, fewer than twice the threshold', [3, 3, 3, 3, 3, 3, 3, 3, 1]],
  ])('is withheld where %s', (_, answers) => {
    expect(itemView(answers)).toEqual(withheld);
  });

  it.each<[string, readonly ThemeAnswer[]]>([
    ['two answered otherwise', [3, 3, 3, 0, 'dk']],
    ["the two who are not like the others left it unanswered and don't know", [3, 3, 3, null, 'dk']],
    ['all ten, twice the threshold, are alike', [3, 3, 3, 3, 3, 3, 3, 3, 3, 3]],
  ])('is shown where %s', (_, answers) => {
    expect(itemView(answers)).toMatchObject({ kind: 'shown' });
  });

  it('is withheld by the threshold of its own round', () => {
    const fourOfSix: readonly ThemeAnswer[] = [3, 3, 3, 3, 3, 0];
    expect(itemView(fourOfSix, 3)).toMatchObject({ kind: 'shown' });
    expect(itemView(fourOfSix, 4)).toEqual(withheld);
  });

  it('does not depend on how alike another item is', () => {
    const responses = makeResponses({ P1: [3, 3, 3, 3, 3], P2: [0, 1, 2, 3, 3] });
    const { items } = shown(makeConfidentialRound(), responses, themes, roles);
    expect(items.get('P1')).toEqual(withheld);
    expect(items.get('P2')).toMatchObject({ kind: 'shown' });
  });
});

describe('alike', () => {
  it.each([
    [3, 3, 2, true],
    [3, 3, 1, false],
    [5, 3, 4, true],
    [6, 3, 6, false],
    [9, 5, 8, true],
    [9, 5, 7, false],
    [10, 5, 10, false],
  ])('%d respondents, threshold %d, %d of them alike: %s', (respondents, threshold, same, alike) => {
    const rest = respondents - same;
    const spread = { byRank: [0, 1, 0, same], dontKnow: 0, unanswered: rest - 1 } as const;
    const all = { byRank: [0, 0, 0, same], dontKnow: 0, unanswered: 0 } as const;
    expect(isAlike(rest > 0 ? spread : all, respondents, threshold)).toBe(alike);
  });
});
