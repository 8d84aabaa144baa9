import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { newVote, withAction } from '../../domain/workshop';
import { readWorkshops } from '../../storage/workshops';
import { changeAssessment } from '../apply';
import { assessmentIn, freshDevice, saved, started, stored } from '../testing/device';
import { changeActions, changeWorkshop, forgetWorkshops } from './commands';

beforeEach(freshDevice);

const keptOf = (workshops: unknown) => {
  const read = readWorkshops(workshops);
  if (!('kept' in read)) throw new Error(read.problem);
  return read.kept;
};

describe('a change to the workshop of a round', () => {
  it('is shown at once, and stored', async () => {
    const { assessment } = await started();
    const [round] = assessmentIn(assessment).rounds;
    const vote = newVote({ dotsEach: 2, people: 12, way: 'counted', options: ['K-a'] });
    expect(changeWorkshop(assessment, round.id, (known) => ({ ...known, vote }))).toBeNull();
    expect(keptOf(assessmentIn(assessment).workshops).workshops).toMatchObject([{ roundId: round.id, vote }]);
    await saved();
    expect(keptOf((await stored()).assessments[0]?.workshops).workshops).toMatchObject([{ vote }]);
  });

  it('changes nothing where it changes nothing', async () => {
    const { assessment } = await started();
    const before = assessmentIn(assessment);
    changeWorkshop(assessment, before.rounds[0].id, (known) => known);
    changeWorkshop(assessment, before.rounds[0].id, (known) => ({ ...known, agenda: [...known.agenda] }));
    changeActions(assessment, (known) => known);
    expect(assessmentIn(assessment)).toEqual(before);
  });

  it('is not written over what cannot be read', async () => {
    const { assessment } = await started();
    const broken = { workshops: 'nej' };
    changeAssessment(assessmentIn(assessment), (known) => ({
      ok: true,
      value: { ...known, workshops: broken },
    }));
    const [round] = assessmentIn(assessment).rounds;
    expect(changeWorkshop(assessment, round.id, (known) => ({ ...known, began: known.changed }))).toEqual({
      kind: 'unreadable',
    });
    await saved();
    expect((await stored()).assessments[0]?.workshops).toEqual(broken);
  });
});

describe('actions', () => {
  it('lie with the assessment, and go with a rehearsal', async () => {
    const { assessment } = await started();
    const roundId = assessmentIn(assessment).rounds[0].id;
    const action = {
      id: 'x1',
      roundId,
      recommendationId: null,
      title: 'Lær',
      owner: '',
      firstStep: '',
      due: null,
    };
    changeActions(assessment, (known, at) => withAction(known, action, at));
    await saved();
    expect(keptOf((await stored()).assessments[0]?.workshops).actions).toMatchObject([{ title: 'Lær' }]);
    forgetWorkshops(assessment);
    await saved();
    expect((await stored()).assessments[0]?.workshops).toBeNull();
  });
});
