// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { currentRound } from '../../domain/assessment';
import { handIn } from '../../state/handingIn';
import { addResponse, closeRound } from '../../state/roundCommands';
import { useSession } from '../../state/session';
import {
  assessmentIn,
  freshDevice,
  nextTurn,
  otherTab,
  saved,
  started,
  stored,
} from '../../state/testing/device';
import { clearPage, click, show, the } from '../../ui/testing/page';
import { Breakdown } from './Breakdown';

const employee = { role: 'employee', department: null };
let id = '';

/** The last round as it is on the screen. */
function Shown() {
  const assessment = useSession(({ assessments }) => assessments[id]);
  return assessment === undefined ? null : (
    <Breakdown assessment={assessment} round={currentRound(assessment)} />
  );
}

const choose = (value: string) => click(the(`[name="breakdown"][value="${value}"]`));
const chosen = () => [...document.querySelectorAll<HTMLInputElement>(':checked')].map(({ value }) => value);
const kept = async () => (await stored()).assessments.map((one) => currentRound(one).breakdown);

/** A confidential round with three responses handed in. */
beforeEach(async () => {
  await freshDevice();
  const { assessment, response } = await started();
  id = assessment;
  handIn(response);
  for (const sharing of [{ kind: 'confidential', threshold: 3 } as const, null]) {
    const added = addResponse(id, employee, sharing);
    if (added.ok) handIn(added.value);
  }
  await saved();
});
afterEach(async () => {
  await act(saved);
  await clearPage();
});

describe('the choice of a breakdown', () => {
  it('shows what is kept, and keeps what is chosen', async () => {
    await show(<Shown />);
    expect(chosen()).toEqual(['role-group']);
    for (const value of ['department', 'none'] as const) {
      await choose(value);
      await act(saved);
      expect([chosen(), await kept()]).toEqual([[value], [value === 'none' ? null : value]]);
    }
  });

  it('stays where it was when it is refused at once', async () => {
    const assessment = assessmentIn(id);
    expect(closeRound(id)).toBeNull();
    await show(<Breakdown assessment={assessment} round={currentRound(assessment)} />);
    await choose('department');
    await act(saved);
    expect([chosen(), await kept()]).toEqual([['role-group'], ['role-group']]);
  });

  it('goes back to what is stored when another tab was first', async () => {
    await show(<Shown />);
    const close = (one: ReturnType<typeof assessmentIn>) => {
      const [first] = one.rounds;
      return { ok: true, value: { ...one, rounds: [{ ...first, closed: one.created }] } } as const;
    };
    expect((await otherTab().changeAssessment(assessmentIn(id), close)).ok).toBe(true);
    await choose('none');
    await act(saved);
    while (currentRound(assessmentIn(id)).closed === null) await act(nextTurn);
    expect(useSession.getState().refusedByStored).toBe(true);
    expect([chosen(), await kept()]).toEqual([['role-group'], ['role-group']]);
  });
});
