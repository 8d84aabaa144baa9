import { describe, expect, it } from 'vitest';
import type { ThemeScoreView } from '../disclosure';
import { themesOfForm } from '../pack/items';
import { makeConfidentialRound, makeQuestionnaire, makeResponses, makeRound } from '../testing/factories';
import { shownRound } from '../testing/shownRounds';
import { lowestThemes, type ScoredTheme, themeProfile } from './themeProfile';

const questionnaire = makeQuestionnaire();
const { themes } = questionnaire;

/** Themes A, B, C … with a score each, or with none. */
const profileOf = (...scores: readonly (number | 'none' | 'hidden')[]): readonly ScoredTheme[] =>
  scores.map((score, index) => ({
    themeId: String.fromCharCode(65 + index),
    view:
      typeof score === 'number' ? { kind: 'score', score, respondents: 5, byBlock: null } : { kind: score },
  }));

const kinds = (profile: readonly ScoredTheme[]) => profile.map(({ themeId, view }) => [themeId, view.kind]);

describe('the theme profile', () => {
  it('has every theme of the form in its order, those without a score as well', () => {
    const view = shownRound(makeRound(), makeResponses({ P1: [3, 0], P2: [3, 0], P3: [3, 0] }));
    expect(themeProfile(view, themes)).toEqual([
      { themeId: 'P', view: { kind: 'score', score: 50, respondents: 2, byBlock: null } },
      { themeId: 'Q', view: { kind: 'none' } },
      { themeId: 'R', view: { kind: 'none' } },
    ]);
    expect(kinds(themeProfile(view, themes.toReversed())).map(([id]) => id)).toEqual(['R', 'Q', 'P']);
  });

  it('has no score where the form asks fewer than three of the theme, whatever was answered', () => {
    const short = themesOfForm(questionnaire, 'short');
    const all = { P1: [3, 3], P2: [3, 3], P3: [3, 3], Q1: [3, 3], Q2: [3, 3] } as const;
    const profile = themeProfile(shownRound(makeRound(), makeResponses(all), short), short);
    expect(kinds(profile)).toEqual([
      ['P', 'score'],
      ['Q', 'none'],
    ]);
  });

  it('tells what is withheld from what is missing', () => {
    const alike = [3, 3, 3, 3, 3] as const;
    const view = shownRound(
      makeConfidentialRound(),
      makeResponses({ P1: alike, P2: alike, P3: alike, P4: [0, 1, 2, 3, 0], P5: [0, 1, 2, 3, 0] }),
    );
    expect(kinds(themeProfile(view, themes))).toEqual([
      ['P', 'hidden'],
      ['Q', 'hidden'],
      ['R', 'none'],
    ]);
  });

  it('has a theme that the view does not know as one without a score', () => {
    const view = { ...shownRound(makeRound(), makeResponses({ P1: [3, 0] })), themeScores: new Map() };
    expect(themeProfile(view, themes).map((theme) => theme.view)).toEqual(
      Array<ThemeScoreView>(3).fill({ kind: 'none' }),
    );
  });
});

describe('the lowest theme', () => {
  it('is the one with the lowest score, beside how many others lie where', () => {
    expect(lowestThemes(profileOf(50, 33.3, 71, 60, 50))).toEqual({
      themeIds: ['B'],
      score: 33,
      others: { count: 4, lowest: 50, highest: 71 },
    });
  });

  it('may have the score nought', () => {
    expect(lowestThemes(profileOf(0, 100))).toEqual({
      themeIds: ['A'],
      score: 0,
      others: { count: 1, lowest: 100, highest: 100 },
    });
  });

  it('is several where they share the lowest score, in the order of the form', () => {
    expect(lowestThemes(profileOf(60, 40, 50, 40))).toEqual({
      themeIds: ['B', 'D'],
      score: 40,
      others: { count: 2, lowest: 50, highest: 60 },
    });
  });

  it('goes by the score as it is printed: two that read the same are the same', () => {
    expect(lowestThemes(profileOf(41.4, 40.5, 52))).toMatchObject({ themeIds: ['A', 'B'], score: 41 });
    expect(lowestThemes(profileOf(41.4, 41.6, 52))).toMatchObject({ themeIds: ['A'], score: 41 });
  });

  it('is told where the others share a score of their own', () => {
    expect(lowestThemes(profileOf(50.2, 33, 49.8))?.others).toEqual({ count: 2, lowest: 50, highest: 50 });
  });

  it('leaves themes without a score out, also among the others', () => {
    expect(lowestThemes(profileOf('none', 70, 'hidden', 30, 'none'))).toEqual({
      themeIds: ['D'],
      score: 30,
      others: { count: 1, lowest: 70, highest: 70 },
    });
  });

  it.each([
    ['no theme', profileOf()],
    ['no score', profileOf('none', 'hidden')],
    ['one score', profileOf('none', 40, 'hidden')],
    ['all alike', profileOf(40, 40, 40)],
    ['all printed alike', profileOf(39.6, 40, 40.4)],
  ])('is none with %s', (_, profile) => {
    expect(lowestThemes(profile)).toBeNull();
  });
});
