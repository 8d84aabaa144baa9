import { describe, expect, it } from 'vitest';
import type { WholeAssessment } from '../../domain/assessment';
import { countingResponses, type ShownRound, scoredIn, viewRound, withRanks } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';
import { packReference, questionnaire } from '../pack';
import { exampleIds, loadExample, withheldStatement } from '.';

const groupOf = new Map(questionnaire.roles.map(({ id, group }) => [id, group]));

function shown({ assessment, responses }: WholeAssessment, index: number): ShownRound {
  const round = assessment.rounds[index];
  if (round === undefined) throw new Error('no such round');
  const themes = themesOfForm(questionnaire, assessment.form);
  const view = viewRound(round, responses, themes, questionnaire.roles);
  if (view.kind === 'hidden') throw new Error('the round is hidden');
  return view;
}

/** The statements that are shown by block, as a total only, and not at all. */
function disclosed({ items }: ShownRound) {
  const ids = [...items.keys()];
  const is = (id: string) => {
    const item = items.get(id);
    if (item?.kind !== 'shown') return 'nothing';
    return item.byBlock === null ? 'total' : 'blocks';
  };
  return {
    blocks: ids.filter((id) => is(id) === 'blocks').length,
    total: ids.filter((id) => is(id) === 'total'),
    nothing: ids.filter((id) => is(id) === 'nothing'),
  };
}

/** "k of n" of the ranks. */
function share(view: ShownRound, id: string, ranks: readonly (0 | 1 | 2 | 3)[]): string {
  const item = view.items.get(id);
  if (item?.kind !== 'shown') return 'hidden';
  return `${withRanks(item.counts, ranks)}/${scoredIn(item.counts)}`;
}

/** "k of n" in each block, leaders first. */
function byBlock(view: ShownRound, id: string): readonly string[] {
  const item = view.items.get(id);
  if (item?.kind !== 'shown' || item.byBlock === null) return [];
  return item.byBlock.map((counts) => `${withRanks(counts, [2, 3])}/${scoredIn(counts)}`);
}

describe('Eksempelby', () => {
  it('has two closed confidential rounds of six leaders and eight employees', async () => {
    const example = await loadExample('eksempelby');
    const { rounds } = example.assessment;
    expect(rounds.map(({ id, kind, threshold, breakdown }) => [id, kind, threshold, breakdown])).toEqual([
      ['eksempelby-r1', 'confidential', 5, 'role-group'],
      ['eksempelby-r2', 'confidential', 5, 'role-group'],
    ]);
    for (const round of rounds) {
      const groups = countingResponses(round, example.responses).map(({ role }) => groupOf.get(role));
      expect(groups.filter((group) => group === 'leaders')).toHaveLength(6);
      expect(groups.filter((group) => group === 'employees')).toHaveLength(8);
      expect(example.responses.every(({ handedIn }) => handedIn !== null)).toBe(true);
      const inRound = example.responses.filter(({ roundId }) => roundId === round.id);
      const within = inRound.every(({ started }) => started > round.opened && started < (round.closed ?? ''));
      expect(within).toBe(true);
    }
  });

  it('shows by block, as a total only, and not at all, as the rules for small groups have it', async () => {
    const example = await loadExample('eksempelby');
    expect(disclosed(shown(example, 0))).toEqual({ blocks: 23, total: ['L5', 'S2'], nothing: ['S1'] });
    expect(disclosed(shown(example, 1))).toEqual({
      blocks: 21,
      total: ['K6', 'M5', 'L2'],
      nothing: ['B3', 'S1'],
    });
    for (const index of [0, 1]) {
      expect(shown(example, index).items.get(withheldStatement)?.kind).toBe('hidden');
    }
  });

  it('lies between the published figures, and neither round is a story of success', async () => {
    const example = await loadExample('eksempelby');
    const [first, second] = [shown(example, 0), shown(example, 1)];
    expect([first, second].map((view) => share(view, 'K1', [3]))).toEqual(['6/14', '8/13']);
    expect([first, second].map((view) => share(view, 'B1', [2, 3]))).toEqual(['2/13', '3/14']);
    expect([first, second].map((view) => share(view, 'M1', [2, 3]))).toEqual(['6/14', '8/14']);
    expect([first, second].map((view) => share(view, 'K3', [2, 3]))).toEqual(['7/14', '4/14']);
  });

  it('has citizen involvement lowest, and every theme has a score', async () => {
    const example = await loadExample('eksempelby');
    for (const index of [0, 1]) {
      const scores = [...shown(example, index).themeScores];
      expect(scores.map(([, { kind }]) => kind)).toEqual(Array(5).fill('score'));
      const lowest = scores.toSorted(([, a], [, b]) =>
        a.kind === 'score' && b.kind === 'score' ? a.score - b.score : 0,
      )[0]?.[0];
      expect(lowest).toBe('B');
    }
  });

  it('has leaders and employees apart in M2 and L5, and the most don’t-knows in B6 and S4', async () => {
    const view = shown(await loadExample('eksempelby'), 1);
    expect([byBlock(view, 'M2'), byBlock(view, 'L5')]).toEqual([
      ['5/6', '1/8'],
      ['5/6', '2/8'],
    ]);
    const dontKnows = [...view.items].flatMap(([id, item]) =>
      item.kind === 'shown' ? [[id, item.counts.dontKnow] as const] : [],
    );
    const most = dontKnows.toSorted(([, a], [, b]) => b - a).slice(0, 3);
    expect(most).toEqual([
      ['B6', 6],
      ['S4', 5],
      ['S3', 3],
    ]);
    const unanswered = [...view.items].filter(
      ([, item]) => item.kind === 'shown' && item.counts.unanswered > 0,
    );
    expect(unanswered.map(([id]) => id)).toEqual(['L4']);
  });
});

describe('Prøvekøbing', () => {
  it('is one response to the short form, with two statements unanswered and one don’t know', async () => {
    const { assessment, responses } = await loadExample('proevekoebing');
    expect(assessment).toMatchObject({ form: 'short', rounds: [{ kind: 'own', closed: null }] });
    expect(responses).toHaveLength(1);
    const answers = Object.values(responses[0]?.answers ?? {});
    expect([answers.length, answers.filter(({ kind }) => kind === 'dont-know').length]).toEqual([12, 1]);
    expect(responses[0]?.handedIn).toBeNull();
  });
});

describe('every example', () => {
  it.each(exampleIds)(
    '%s is marked, has ids of its own, no notes, and answers the pack as it is',
    async (id) => {
      const { assessment, responses } = await loadExample(id);
      expect(assessment).toMatchObject({
        id,
        example: true,
        deletedAt: null,
        decisions: [],
        pack: packReference,
      });
      expect(assessment.subject.kind).toBe('organisation');
      expect(new Set(responses.map((response) => response.id)).size).toBe(responses.length);
      expect(
        responses.every(({ notes, assessmentId }) => Object.keys(notes).length === 0 && assessmentId === id),
      ).toBe(true);
    },
  );

  it.each(exampleIds)('%s is the same every time', async (id) => {
    expect(await loadExample(id)).toEqual(await loadExample(id));
  });
});
