/** Self-assessments with everything in them, drawn at random. Imported by tests only. */
import fc from 'fast-check';
import { longest, type Response, type Round, type WholeAssessment } from '../assessment/model';
import type { Rank } from '../pack/schema';
import { allItems, makeAssessment, makeResponse, makeRound, minute } from './factories';

const moment = fc.integer({ min: 0, max: 59 }).map(minute);
/** Letters of every kind, signs that JSON has words for, and half a sign, as a text that was cut off may end in. */
const words = (longestText: number) =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
      fc.constantFrom('Ældre og Sundhed', '"\\\u0000\u2028</script>', 'half \ud83d', '=1+1', '\u202eetir'),
    )
    .map((text) => text.slice(0, longestText));

const answer = fc.oneof(
  fc.record({ kind: fc.constant('scored' as const), rank: fc.constantFrom<Rank[]>(0, 1, 2, 3), at: moment }),
  fc.record({ kind: fc.constant('dont-know' as const), at: moment }),
);
const note = fc.record({ text: words(longest.note), at: moment });

/** Of each item nothing, a value, or when it was taken back. */
const part = <Value>(value: fc.Arbitrary<Value>) =>
  fc.tuple(...allItems.map(() => fc.oneof(fc.constant(null), value, moment))).map((drawn) => {
    const there: Record<string, Value> = {};
    const withdrawn: Record<string, string> = {};
    for (const [index, one] of drawn.entries()) {
      const itemId = allItems[index] ?? '';
      if (typeof one === 'string') withdrawn[itemId] = one;
      else if (one !== null) there[itemId] = one;
    }
    return { there, withdrawn };
  });

/** What a person has answered and written, and how far they are. */
export const drawnContent: fc.Arbitrary<
  Pick<Response, 'answers' | 'notes' | 'withdrawn' | 'handedIn' | 'changed' | 'revision'>
> = fc
  .record({
    answers: part(answer),
    notes: part(note),
    handedIn: fc.option(moment, { nil: null }),
    changed: moment,
    revision: fc.nat(9),
  })
  .map(({ answers, notes, ...rest }) => ({
    ...rest,
    answers: answers.there,
    notes: notes.there,
    withdrawn: { answers: answers.withdrawn, notes: notes.withdrawn },
  }));

const drawnResponse = (id: string, assessmentId: string, roundId: string): fc.Arbitrary<Response> =>
  fc
    .record({ content: drawnContent, department: fc.option(words(longest.department), { nil: null }) })
    .map(({ content, department }) =>
      makeResponse({}, { id, assessmentId, roundId, department, started: minute(0), ...content }),
    );

const drawnRound = (id: string, closed: boolean): fc.Arbitrary<Round> =>
  fc
    .record({
      kind: fc.constantFrom<Round['kind'][]>('own', 'open', 'confidential'),
      breakdown: fc.constantFrom<Round['breakdown'][]>(null, 'role-group', 'department'),
      threshold: fc.integer({ min: 3, max: 5 }),
    })
    .map((drawn) => makeRound({ id, ...drawn, closed: closed ? minute(50) : null }));

/** A self-assessment of one to three rounds, the last of them open or closed, with responses in each. */
export function drawnWhole(id = 'assessment-1'): fc.Arbitrary<WholeAssessment> {
  return fc
    .record({
      rounds: fc
        .integer({ min: 1, max: 3 })
        .chain((count) =>
          fc
            .boolean()
            .chain((closed) =>
              fc.tuple(
                drawnRound(`${id}-r1`, closed || count > 1),
                ...Array.from({ length: count - 1 }, (_, index) =>
                  drawnRound(`${id}-r${index + 2}`, closed || index + 2 < count),
                ),
              ),
            ),
        ),
      title: words(longest.title).filter((text) => text.trim() !== ''),
      form: fc.constantFrom('short' as const, 'full' as const),
      changed: moment,
      decisions: fc.uniqueArray(fc.constantFrom('low-P1', 'some-Q1', 'keep-R1'), { maxLength: 3 }),
      responses: fc.array(fc.nat(2), { maxLength: 4 }),
    })
    .chain(({ rounds, responses, decisions, ...rest }) => {
      const [first, ...later] = rounds;
      const assessment = makeAssessment({
        id,
        ...rest,
        rounds: [first, ...later],
        decisions: decisions
          .toSorted()
          .map((recommendationId) => ({ recommendationId, decision: 'not-for-us' as const, at: minute(9) })),
      });
      const places = responses
        .map((place, index) => ({ index, round: rounds[place % rounds.length] ?? first }))
        .filter(
          ({ round }, index, all) =>
            round.kind !== 'own' || all.findIndex((other) => other.round === round) === index,
        );
      return fc
        .tuple(...places.map(({ index, round }) => drawnResponse(`${id}-s${index}`, id, round.id)))
        .map((all): WholeAssessment => ({ assessment, responses: all }));
    });
}
