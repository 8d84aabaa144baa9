import { describe, expect, it } from 'vitest';
import type { Response, Round } from '../assessment/model';
import { makeConfidentialRound, makeQuestionnaire, makeResponses, makeRound } from '../testing/factories';
import { viewRound } from './roundView';
import { nobodyAnswered, withheldIn } from './shownInAll';

const { themes, roles } = makeQuestionnaire();
function viewOf(round: Round, responses: readonly Response[]) {
  const view = viewRound(round, responses, themes, roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

const open = makeRound();
const confidential = makeConfidentialRound();
/** Answers to every item, so that none is withheld because nobody answered it. */
const spread = Object.fromEntries(
  themes.flatMap(({ items }) => items.map(({ id }) => [id, [3, 2, 1, 0, 3]] as const)),
);

describe('how many items are withheld', () => {
  it.each([
    ['none where all are shown', spread, 0],
    ['those that are alike', { ...spread, P1: [3, 3, 3, 3, 3], Q2: ['dk', 'dk', 'dk', 'dk', 0] }, 2],
    ['those that nobody answered too', { P1: [3, 2, 1, 0, 3] }, 8],
  ] as const)('%s', (_, answers, count) => {
    expect(withheldIn(viewOf(confidential, makeResponses(answers)))).toBe(count);
  });
});

describe('nobody answered', () => {
  it.each([
    ['where nothing is answered', [null, null], true],
    ['not where one has answered', [null, 0], false],
    ['not where one does not know', [null, 'dk'], false],
  ] as const)('%s', (_, answers, expected) => {
    expect(nobodyAnswered(viewOf(open, makeResponses({ P1: answers })))).toBe(expected);
  });

  it('where nobody has begun', () => {
    expect(nobodyAnswered(viewOf(makeRound({ kind: 'own' }), []))).toBe(true);
  });

  it('is not said where something is withheld', () => {
    expect(nobodyAnswered(viewOf(confidential, makeResponses({ P1: [null, null, null, null, null] })))).toBe(
      false,
    );
  });
});
