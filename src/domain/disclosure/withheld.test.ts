/** What is withheld of a round leaves no trace in anything that is made of it. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Answer, Response, Round } from '../assessment/model';
import type { Rank } from '../pack/schema';
import { placeBeside } from '../placement/placement';
import { callAdvice } from '../recommendations/callAdvice';
import {
  allItems,
  makeAdvice,
  makeBestWorst,
  makeConfidentialRound,
  makeItem,
  makeQuestionnaire,
  makeResponses,
  makeSectorTrend,
  makeTheme,
  minute,
} from '../testing/factories';
import { largeRound, pick } from '../testing/largeRounds';
import { type ItemView, type ShownRound, viewRound } from './roundView';

const { roles, themes } = makeQuestionnaire();
const advice = makeAdvice();
const figures = allItems.flatMap((item) => [makeBestWorst({ item }), makeSectorTrend({ item })]);

// So many large rounds take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

type Responses = readonly Response[];

function viewOf(round: Round, responses: Responses): ShownRound {
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

/** All that leaves the domain of a round. */
function outcomeOf(view: ShownRound) {
  return {
    view,
    placements: figures.map((figure) => placeBeside(view, figure, roles)),
    advice: callAdvice(view, themes, advice),
  };
}

function itemIn(round: Round, responses: Responses, itemId: string): ItemView | undefined {
  const view = viewRound(round, responses, [makeTheme('only', [makeItem(itemId)])], roles);
  return view.kind === 'shown' ? view.items.get(itemId) : undefined;
}

function withAnswer(response: Response, itemId: string, answer: Answer | undefined): Response {
  const { [itemId]: _, ...others } = response.answers;
  return { ...response, answers: answer === undefined ? others : { ...others, [itemId]: answer } };
}

const everyAnswer: readonly (Answer | undefined)[] = [
  ...([0, 1, 2, 3] as const).map((rank): Answer => ({ kind: 'scored', rank, at: minute(4) })),
  { kind: 'dont-know', at: minute(4) },
  undefined,
];

/**
 * The same round with other answers that look the same: where nothing is shown of an item, answers are
 * replaced; else respondents swap theirs. What would change the view of the item is not done.
 * @param may whether an item may be changed
 */
function changed(
  round: Round,
  responses: Responses,
  may: (item: ItemView) => boolean,
  seed: string,
): Responses {
  let current = responses;
  for (const [itemId, item] of viewOf(round, responses).items) {
    if (!may(item)) continue;
    for (const attempt of [1, 2, 3, 4, 5, 6]) {
      const text = `${seed} ${itemId} ${attempt}`;
      const one = current[pick(current.length, `one ${text}`)];
      const other = current[pick(current.length, `other ${text}`)];
      if (one === undefined || other === undefined) continue;
      const replaced =
        item.kind === 'hidden'
          ? [withAnswer(one, itemId, everyAnswer[pick(everyAnswer.length, text)])]
          : [withAnswer(one, itemId, other.answers[itemId]), withAnswer(other, itemId, one.answers[itemId])];
      const next = current.map((response) => replaced.find(({ id }) => id === response.id) ?? response);
      if (JSON.stringify(itemIn(round, next, itemId)) === JSON.stringify(item)) current = next;
    }
  }
  return current;
}

const anyChange = fc.record({ drawnRound: largeRound, seed: fc.nat() });
const countChanges = (before: Responses, after: Responses) =>
  before.filter((response, index) => response !== after[index]).length;

describe('what is withheld', () => {
  it('of an item of which nothing is shown: other answers that are withheld too leave all as it was', () => {
    let changes = 0;
    fc.assert(
      fc.property(anyChange, ({ drawnRound: { round, responses }, seed }) => {
        const other = changed(round, responses, (item) => item.kind === 'hidden', `${seed}`);
        changes += countChanges(responses, other);
        expect(outcomeOf(viewOf(round, other))).toStrictEqual(outcomeOf(viewOf(round, responses)));
      }),
      { numRuns: 100 },
    );
    expect(changes).toBeGreaterThan(50);
  });

  /**
   * Who gave an answer moves the theme scores, which are made of each respondent's own, and so the order of
   * recommendations of equal need. It moves nothing else.
   */
  it('of an item that is shown: who in the block, or in the round, gave which answer leaves all but theme scores', () => {
    const withoutScores = (view: ShownRound) => {
      const { advice: called, placements } = outcomeOf(view);
      return {
        view: { ...view, themeScores: 'any' },
        placements,
        advice: called.toSorted((a, b) => (a.recommendation.id < b.recommendation.id ? -1 : 1)),
        needs: called.map(({ need }) => need),
      };
    };
    let changes = 0;
    fc.assert(
      fc.property(anyChange, ({ drawnRound: { round, responses }, seed }) => {
        const other = changed(round, responses, () => true, `${seed}`);
        changes += countChanges(responses, other);
        expect(withoutScores(viewOf(round, other))).toStrictEqual(withoutScores(viewOf(round, responses)));
      }),
      { numRuns: 100 },
    );
    expect(changes).toBeGreaterThan(200);
  });

  it('of an item whose total alone is shown is in no theme score of a block', () => {
    const round: Round = { ...makeConfidentialRound(3), breakdown: 'role-group' };
    const rank = fc.constantFrom<Rank[]>(0, 1, 2, 3);
    const all = { minLength: 5, maxLength: 5 };
    const spread = fc.array(rank, all);
    const mostlyHigh = fc.array(fc.oneof({ weight: 4, arbitrary: fc.constant<Rank>(3) }, rank), all);
    /** The first two may be alike in a block; the others are three of five, enough for a score. */
    const five = fc.record({ P1: mostlyHigh, P2: mostlyHigh, P3: spread, P4: spread, P5: spread });
    const twoBlocks = fc.record({ leaders: five, employees: five, seed: fc.nat() });
    let compared = 0;
    fc.assert(
      fc.property(twoBlocks, ({ leaders, employees, seed }) => {
        const responses = [
          ...makeResponses(leaders).map((one) => ({ ...one, id: `leader ${one.id}`, role: 'head-of-it' })),
          ...makeResponses(employees),
        ];
        const scoresOf = (all: Responses) => {
          const score = viewOf(round, all).themeScores.get('P');
          return score?.kind === 'score' ? score.byBlock : null;
        };
        const before = scoresOf(responses);
        const other = changed(
          round,
          responses,
          (item) => item.kind === 'shown' && item.byBlock === null,
          `${seed}`,
        );
        if (before !== null && countChanges(responses, other) > 0) compared += 1;
        expect(scoresOf(other)).toStrictEqual(before);
      }),
      { numRuns: 200 },
    );
    expect(compared).toBeGreaterThan(50);
  });
});
