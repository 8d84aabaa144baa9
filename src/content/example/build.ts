/** From an example as it is written down to the records the app works with. */
import type {
  Answer,
  Assessment,
  PackReference,
  Response,
  Round,
  WholeAssessment,
} from '../../domain/assessment';
import type { Rank } from '../../domain/pack/schema';
import type { ExampleDocument } from './schema';

type WrittenRound = ExampleDocument['rounds'][number];

const day = 24 * 60 * 60 * 1000;

/**
 * Always the same records from the same document: rounds `eksempelby-r1`, responses `eksempelby-r1-01`. One
 * response a day is given from the day after the round was opened; in a round of several it is handed in.
 * @param pack the questionnaire that the answers are given to
 */
export function buildExample(document: ExampleDocument, pack: PackReference): WholeAssessment {
  const items = document.items.split(' ');
  const [first, ...later] = document.rounds.map((round, index) => roundOf(document.id, round, index));
  if (first === undefined) throw new Error(`The example ${document.id} has no round`);
  const responses = document.rounds.flatMap((round, index) => responsesOf(document.id, round, index, items));
  const latest = [document.rounds.at(-1)?.closed ?? null, ...responses.map(({ changed }) => changed)]
    .filter((instant) => instant !== null)
    .toSorted()
    .at(-1);
  const assessment: Assessment = {
    id: document.id,
    subject: { kind: 'organisation', name: document.subject },
    title: document.title,
    form: document.form,
    pack,
    example: true,
    created: first.opened,
    changed: latest ?? first.opened,
    deletedAt: null,
    rounds: [first, ...later],
    decisions: [],
    workshops: null,
  };
  return { assessment, responses };
}

function roundOf(
  id: string,
  { kind, threshold, breakdown, opened, closed }: WrittenRound,
  index: number,
): Round {
  return { id: roundId(id, index), kind, threshold, breakdown, opened, closed };
}

const roundId = (id: string, index: number): string => `${id}-r${index + 1}`;

function responsesOf(
  id: string,
  round: WrittenRound,
  roundIndex: number,
  items: readonly string[],
): readonly Response[] {
  return round.responses.map(({ role, department, answers }, index) => {
    const at = new Date(Date.parse(round.opened) + (index + 1) * day).toISOString();
    const given = items.flatMap((item, place) => {
      const answer = answerOf(answers.charAt(place), at);
      return answer === null ? [] : [[item, answer] as const];
    });
    return {
      id: `${roundId(id, roundIndex)}-${String(index + 1).padStart(2, '0')}`,
      assessmentId: id,
      roundId: roundId(id, roundIndex),
      revision: given.length,
      origin: 'this-device',
      role,
      department,
      started: at,
      changed: at,
      handedIn: round.kind === 'own' ? null : at,
      answers: Object.fromEntries(given),
      notes: {},
      withdrawn: { answers: {}, notes: {} },
    };
  });
}

function answerOf(written: string, at: string): Answer | null {
  if (written === '-' || written === '') return null;
  return written === 'd' ? { kind: 'dont-know', at } : { kind: 'scored', rank: Number(written) as Rank, at };
}
