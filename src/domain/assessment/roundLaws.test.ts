/** What holds of the rounds of an assessment, whatever people do in whatever order. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewRound } from '../disclosure';
import type { Rank } from '../pack/schema';
import type { Result } from '../result';
import { makeAssessment, makeQuestionnaire, makeRound, minute } from '../testing/factories';
import { handedIn, takenBack } from './handingIn';
import { type Assessment, currentRound, type Response, roundOf } from './model';
import { newResponse, withAnswer, withNote, withoutAnswer } from './responseCommands';
import {
  withBreakdown,
  withClosedRound,
  withNewRound,
  withoutNewRound,
  withSharedRound,
} from './roundCommands';

const { roles, themes } = makeQuestionnaire();

/** An assessment with its responses. */
interface State {
  readonly assessment: Assessment;
  readonly responses: readonly Response[];
}

/** Where a command is refused, everything stays as it was. */
type Act = (state: State, step: number) => State;

const onAssessment =
  (change: (state: State, step: number) => Result<Assessment, unknown>): Act =>
  (state, step) => {
    const outcome = change(state, step);
    return outcome.ok ? { ...state, assessment: outcome.value } : state;
  };

/** Any response, of an earlier round too, by the rules of its own round. */
const onResponse =
  (which: number, change: (response: Response, state: State) => Result<Response, unknown>): Act =>
  (state) => {
    const response = state.responses[which % Math.max(1, state.responses.length)];
    if (response === undefined) return state;
    const outcome = change(response, state);
    if (!outcome.ok) return state;
    return {
      ...state,
      responses: state.responses.map((one) => (one === response ? outcome.value : one)),
    };
  };

const inRound = ({ responses, assessment }: State) =>
  responses.filter(({ roundId }) => roundId === currentRound(assessment).id);

const roundIn = (response: Response, { assessment }: State) =>
  roundOf(assessment, response) ?? makeRound({ closed: minute(0) });

const begin: Act = (state, step) => {
  const wanted = { id: `response-${step}`, assessmentId: 'assessment-1', role: 'employee' } as const;
  const made = newResponse(
    { ...wanted, department: null, origin: 'this-device' },
    currentRound(state.assessment),
    inRound(state).length,
    minute(step),
  );
  return made.ok ? { ...state, responses: [...state.responses, made.value] } : state;
};

/** One more begins, answers and hands in: without it few roads would come to a second round. */
const answerAll: Act = (state, step) => {
  const asked = begin(state, step);
  const responses = asked.responses.map((one) => {
    const round = roundIn(one, asked);
    const answered = withAnswer(one, round, 'P1', { kind: 'scored', rank: 2 }, minute(step));
    if (!answered.ok || round.kind === 'own') return answered.ok ? answered.value : one;
    const finished = handedIn(answered.value, round, minute(step));
    return finished.ok ? finished.value : one;
  });
  return { ...asked, responses };
};

const response = fc.nat(20);
const rank = fc.constantFrom<Rank[]>(0, 1, 2, 3);
const seldom = fc.oneof(
  fc
    .tuple(response, rank)
    .map(([n, given]) =>
      onResponse(n, (one, state) =>
        withAnswer(one, roundIn(one, state), 'P1', { kind: 'scored', rank: given }, minute(50)),
      ),
    ),
  response.map((n) =>
    onResponse(n, (one, state) => withoutAnswer(one, roundIn(one, state), 'P1', minute(51))),
  ),
  response.map((n) =>
    onResponse(n, (one, state) => withNote(one, roundIn(one, state), 'P1', 'x', minute(52))),
  ),
  response.map((n) => onResponse(n, (one, state) => handedIn(one, roundIn(one, state), minute(53)))),
  response.map((n) => onResponse(n, (one, state) => takenBack(one, roundIn(one, state), minute(54)))),
  fc
    .constantFrom('role-group' as const, 'department' as const, null)
    .map((breakdown) =>
      onAssessment(({ assessment }, step) => withBreakdown(assessment, breakdown, minute(step))),
    ),
);

const share = fc
  .constantFrom('open' as const, 'confidential' as const)
  .map((kind) => onAssessment(({ assessment }, step) => withSharedRound(assessment, kind, 3, minute(step))));
const close = fc.constant(
  onAssessment((state, step) => {
    const counting = inRound(state).filter((one) => one.handedIn !== null).length;
    return withClosedRound(state.assessment, counting, minute(step));
  }),
);
const startRound = fc.constant(
  onAssessment(({ assessment, responses }, step) =>
    withNewRound(assessment, responses, `round-of-${step}`, minute(step)),
  ),
);
const undo = fc.constant(
  onAssessment(({ assessment, responses }, step) => withoutNewRound(assessment, responses, minute(step))),
);
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(answerAll) },
  { weight: 3, arbitrary: seldom },
  { weight: 1, arbitrary: fc.constant(begin) },
  { weight: 1, arbitrary: share },
  { weight: 2, arbitrary: close },
  { weight: 2, arbitrary: startRound },
  { weight: 1, arbitrary: undo },
);

const begun: State = { assessment: makeAssessment({ rounds: [makeRound({ kind: 'own' })] }), responses: [] };

/** Every state on the way, from the first. */
function statesOf(acts: readonly Act[]): readonly State[] {
  const states = [begun];
  for (const [step, act] of acts.entries()) states.push(act(states.at(-1) ?? begun, step));
  return states;
}

/** About half of such roads come to a second round, a few to a fourth; every fourth closes a confidential one. */
const anyRoad = fc.array(anyAct, { minLength: 10, maxLength: 40 }).map(statesOf);

describe('whatever people do', () => {
  it('only the last round takes answers, and no two rounds have one id', () => {
    fc.assert(
      fc.property(anyRoad, (states) => {
        for (const { assessment } of states) {
          const { rounds } = assessment;
          expect(rounds.slice(0, -1).every(({ closed }) => closed !== null)).toBe(true);
          expect(new Set(rounds.map(({ id }) => id)).size).toBe(rounds.length);
        }
      }),
    );
  });

  it('each response stays in a round of the assessment', () => {
    fc.assert(
      fc.property(anyRoad, (states) => {
        for (const { assessment, responses } of states)
          for (const response of responses) expect(roundOf(assessment, response)).toBeDefined();
      }),
    );
  });

  it('an earlier round, its responses and what is seen of it stay as they were while it is an earlier one', () => {
    fc.assert(
      fc.property(anyRoad, (states) => {
        for (const [index, before] of states.entries()) {
          const after = states[index + 1];
          if (after === undefined) return;
          const lasting = Math.min(before.assessment.rounds.length, after.assessment.rounds.length) - 1;
          for (const round of before.assessment.rounds.slice(0, lasting)) {
            expect(after.assessment.rounds).toContainEqual(round);
            const of = ({ responses }: State) => responses.filter(({ roundId }) => roundId === round.id);
            expect(of(after)).toEqual(of(before));
            expect(viewRound(round, after.responses, themes, roles)).toEqual(
              viewRound(round, before.responses, themes, roles),
            );
          }
        }
      }),
    );
  });

  it('a round of several that is closed is never opened again, nor broken down in another way', () => {
    fc.assert(
      fc.property(anyRoad, (states) => {
        for (const [index, before] of states.entries()) {
          const after = states[index + 1];
          if (after === undefined) return;
          for (const round of before.assessment.rounds)
            if (round.closed !== null && round.kind !== 'own')
              expect(after.assessment.rounds).toContainEqual(round);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('an earlier own round is seen by its owner, all of it', () => {
    fc.assert(
      fc.property(anyRoad, (states) => {
        const { assessment, responses } = states.at(-1) ?? begun;
        for (const round of assessment.rounds.filter(({ kind }) => kind === 'own')) {
          const view = viewRound(round, responses, themes, roles);
          expect(view.kind).toBe('shown');
          if (view.kind === 'shown') for (const item of view.items.values()) expect(item.kind).toBe('shown');
        }
      }),
    );
  });
});
