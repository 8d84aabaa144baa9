import { describe, expect, it } from 'vitest';
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import { viewRound } from '../../../domain/disclosure';
import { placeBeside } from '../../../domain/placement/placement';
import type { ThemeAnswer } from '../../../domain/statistics';
import {
  makeConfidentialRound,
  makeResponse,
  makeResponses,
  makeRound,
} from '../../../domain/testing/factories';
import { speechIn } from '../../../figures/testing/speaking';
import { workshopTexts } from '../../../i18n/workshop';
import { readOnWall, sourceOnWall } from './publishedWords';

type Item = 'K1' | 'M1' | 'B1';

/** The sentence and the source line of a figure; a no-break space is told apart by being written `_`. */
function said(
  item: Item,
  round: Parameters<typeof viewRound>[0],
  responses: Parameters<typeof viewRound>[1],
  language: 'da' | 'en' = 'da',
) {
  const benchmark = benchmarks.figures.find((figure) => figure.item === item);
  if (benchmark === undefined) throw new Error(`no figure for ${item}`);
  const view = viewRound(round, responses, questionnaire.themes, questionnaire.roles);
  const placement = placeBeside(view, benchmark, questionnaire.roles);
  const t = workshopTexts[language].published;
  const speech = speechIn(language);
  return {
    reading:
      readOnWall(placement, benchmark, questionnaire.scale, speech, t)?.replaceAll('\u00a0', '_') ?? null,
    source: sourceOnWall(placement, benchmark, speech, t),
  };
}

const open = (item: Item, answers: readonly ThemeAnswer[], language: 'da' | 'en' = 'da') =>
  said(item, makeRound(), makeResponses({ [item]: answers }), language);
const own = (item: Item, answer: ThemeAnswer, role = 'employee') =>
  said(item, makeRound({ kind: 'own' }), [makeResponse({ [item]: answer }, { role })]);

describe('a published figure on the wall', () => {
  it('is read in one sentence: how many, the interval, and what it can tell', () => {
    expect(open('B1', [3, 3, 2, 2, 1, 1, 0, 0, 0, 0, 0, 0]).reading).toBe(
      '4 af 12 svarer i høj eller i nogen grad, og intervallet fra 14 til 61_% er for bredt til at sige, hvilken gruppes tal I ligger nærmest.',
    );
    expect(open('B1', Array(12).fill(3)).reading).toContain('hele intervallet fra 76 til 100_%');
    expect(open('M1', [3, 2, 2, 1, 0]).reading).toBe(
      '3 af 5 svarer i høj eller i nogen grad, og 95_%-intervallet går fra 23 til 88_%.',
    );
    expect(open('K1', [3, 3, 3, 0, 0], 'en').reading).toBe(
      '3 of 5 answer to a high degree, and the interval from 23 to 88% is too wide to say which group’s figure you are nearest.',
    );
  });

  it('gives counts below five scored answers, and no share', () => {
    expect(open('K1', [3, 3, 0]).reading).toBe('2 af 3 svarer i høj grad.');
    expect(open('K1', [3, 3, 0, 'dk']).reading).toBe('2 af 3 svarer i høj grad, og 1 ved ikke.');
    expect(open('K1', [3, 0, 'dk'], 'en').reading).toBe(
      '1 of 2 answer to a high degree, and 1 doesn’t know.',
    );
  });

  it('gives one’s own answer, and whether it counts', () => {
    expect(own('K1', 2).reading).toBe('Du svarede »i nogen grad«, som tallet ikke tæller med.');
    expect(own('B1', 2).reading).toBe('Du svarede »i nogen grad«, som tallet tæller med.');
    expect(own('B1', 'dk').reading).toBe('Du svarede »ved ikke«.');
  });

  it('leaves what is withheld to the lock', () => {
    const { reading, source } = said('K1', makeConfidentialRound(), makeResponses({ K1: [3, 3, 3, 3, 0] }));
    expect(reading).toBeNull();
    expect(source).toMatch(/Værktøjets læsning: kun »i høj grad« tæller\.$/);
  });

  it('has the other reading in the sentence that says which reading is the tool’s', () => {
    expect(open('K1', [3, 3, 2, 2, 0, 'dk']).source).toContain(
      'Værktøjets læsning: kun »i høj grad« tæller; regner vi »i nogen grad« med, er det 4 af 5. 1 svarede »ved ikke« og er ikke regnet med.',
    );
    expect(open('M1', [3, 3, 2, 2, 0]).source).toContain('regner vi kun »i høj grad« med, er det 2 af 5.');
    expect(own('M1', 2).source).toContain('regner vi kun »i høj grad« med, er dit svar ikke blandt dem.');
    expect(open('B1', [3, 3, 2, 2, 0]).source).not.toContain('Værktøjets læsning');
  });

  it('says whom it is about, unless the one who answered is one of them', () => {
    expect(own('B1', 2).source).toContain('jeres om deltagere');
    expect(own('B1', 2, 'head-of-it').source).toContain('Tallet bygger også på it-ansvarliges svar.');
    expect(own('B1', 2, 'head-of-it').source).not.toContain('deltagere');
    expect(open('K1', [3, 3, 2, 2, 0]).source).toContain('Artiklen oplyser ikke, hvor mange');
  });
});
