/** Random confidential rounds of up to 200 respondents in up to eight departments. Imported by tests only. */
import fc from 'fast-check';
import type { Response, Round } from '../assessment/model';
import type { ThemeAnswer } from '../statistics';
import { type Answers, allItems, makeConfidentialRound, makeResponse } from './factories';

export interface LargeRound {
  readonly round: Round;
  readonly responses: readonly Response[];
  /** The same respondents in the same order, having answered otherwise. */
  readonly answeredAnew: () => readonly Response[];
}

type Person = Pick<Response, 'role' | 'department'>;

const everyAnswer: readonly ThemeAnswer[] = [0, 1, 2, 3, 'dk', null];

/** A number from 0 to under 1 that looks random and is the same for the same text. */
function drawn(text: string): number {
  let hash = 2166136261;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 2246822519);
  hash = Math.imul(hash ^ (hash >>> 13), 3266489917);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** The index of one of so many values, the same for the same text. */
export function pick(values: number, text: string): number {
  return Math.floor(drawn(text) * values);
}

/**
 * How an item is answered: everybody, every role or every department has an answer of its own, from which a
 * share of them strays. Answers that are drawn one by one are hardly ever alike.
 */
const temper = fc.record({
  seed: fc.nat(),
  alike: fc.constantFrom('all', 'role', 'department'),
  straying: fc.constantFrom(0, 0.05, 0.2, 0.5, 1),
});
type Temper = typeof temper extends fc.Arbitrary<infer Value> ? Value : never;
const tempers = fc.record(Object.fromEntries(allItems.map((id) => [id, temper])));

function answerOf({ seed, alike, straying }: Temper, person: Person, index: number): ThemeAnswer {
  const strays = drawn(`${seed} strays ${index}`) < straying;
  const group = alike === 'all' ? 'all' : String(person[alike]).toLowerCase();
  return (
    everyAnswer[pick(everyAnswer.length, strays ? `${seed} alone ${index}` : `${seed} ${group}`)] ?? null
  );
}

function responsesOf(
  people: readonly Person[],
  items: Readonly<Record<string, Temper>>,
): readonly Response[] {
  return people.map((person, index) => {
    const answers: Answers = Object.fromEntries(
      Object.entries(items).map(([itemId, how]) => [itemId, answerOf(how, person, index)]),
    );
    return makeResponse(answers, { ...person, id: `response-${index + 1}` });
  });
}

const departments = [
  null,
  'Archive',
  'archive',
  'Care',
  'Day care',
  'Elderly',
  'Home',
  'IT',
  'it',
  'Jobs',
  'School',
];
const size = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 60 }));
/** People of one role and department. */
const cohort = fc.record({
  size,
  role: fc.constantFrom('head-of-it', 'employee', 'citizen', 'of-an-older-pack'),
  department: fc.constantFrom(...departments),
});
const people = fc
  .array(cohort, { minLength: 1, maxLength: 12 })
  .map((cohorts): readonly Person[] =>
    cohorts
      .flatMap(({ size: length, role, department }) => Array.from({ length }, () => ({ role, department })))
      .slice(0, 200),
  );

const round = fc
  .tuple(fc.constantFrom(3, 4, 5, 8), fc.constantFrom<Round['breakdown'][]>('role-group', 'department', null))
  .map(([threshold, breakdown]): Round => ({ ...makeConfidentialRound(threshold), breakdown }));

/** Rounds that are closed and have reached their threshold. */
export const largeRound: fc.Arbitrary<LargeRound> = fc
  .record({ round, people, items: tempers, otherItems: tempers })
  .filter(({ round: { threshold }, people: { length } }) => length >= threshold)
  .map(({ round: itsRound, people: everyone, items, otherItems }) => ({
    round: itsRound,
    responses: responsesOf(everyone, items),
    answeredAnew: () => responsesOf(everyone, otherItems),
  }));
