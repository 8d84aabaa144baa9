/**
 * Made-up values for tests: small, valid, and no content of the real pack. Imported by tests only.
 *
 * The made-up questionnaire has three themes: P with five items (three in the short form), Q with three
 * (two in the short form, too few for a score) and R with one that only the full form asks.
 */
import type { Assessment, Response, Round } from '../assessment/model';
import type {
  Advice,
  BestWorstBenchmark,
  Item,
  LocalizedText,
  Questionnaire,
  Rank,
  Recommendation,
  SectorTrendBenchmark,
  Theme,
} from '../pack/schema';
import type { ThemeAnswer } from '../statistics';

/** The n-th minute of an hour in which everything in a test happens. */
export const minute = (n: number): string => `2026-03-02T10:${String(n).padStart(2, '0')}:00.000Z`;

const text = (words: string): LocalizedText => ({ da: words, en: words });

export function makeItem(id: string, short = true): Item {
  return { id, text: text(`${id} holds.`), short, basis: 'professional-judgement' };
}

export function makeTheme(id: string, items: readonly Item[]): Theme {
  const name = text(`Theme ${id}`);
  return { id, name, slug: id.toLowerCase(), items: [...items] };
}

export function makeQuestionnaire(): Questionnaire {
  const label = (rank: Rank) => ({ rank, label: text(`Degree ${rank}`) });
  return {
    id: 'made-up',
    version: '1.0.0',
    instruction: text('To what degree?'),
    scale: { options: [label(3), label(2), label(1), label(0)], dontKnow: text("Don't know") },
    themes: [
      makeTheme('P', [
        makeItem('P1'),
        makeItem('P2'),
        makeItem('P3'),
        makeItem('P4', false),
        makeItem('P5', false),
      ]),
      makeTheme('Q', [makeItem('Q1'), makeItem('Q2'), makeItem('Q3', false)]),
      makeTheme('R', [makeItem('R1', false)]),
    ],
    roles: [
      { id: 'head-of-it', name: text('Head of IT'), group: 'leaders', headOfIt: true },
      { id: 'employee', name: text('Employee'), group: 'employees', headOfIt: false },
      { id: 'citizen', name: text('Citizen'), group: null, headOfIt: false },
    ],
  };
}

/** The ids of all items of the made-up questionnaire. */
export const allItems: readonly string[] = makeQuestionnaire().themes.flatMap(({ items }) =>
  items.map(({ id }) => id),
);

/** An open round still taking answers, unless told otherwise. */
export function makeRound(part: Partial<Round> = {}): Round {
  const round = { id: 'round-1', kind: 'open', threshold: 5, breakdown: null } as const;
  return { ...round, opened: minute(0), closed: null, ...part };
}

/** A closed confidential round, the only kind from which anything is withheld when it is shown. */
export const makeConfidentialRound = (threshold = 5): Round =>
  makeRound({ kind: 'confidential', threshold, closed: minute(59) });

/** An assessment with one own round, unless told otherwise. */
export function makeAssessment(part: Partial<Assessment> = {}): Assessment {
  return {
    id: 'assessment-1',
    subject: { kind: 'organisation', name: 'A made-up organisation' },
    title: 'Spring',
    form: 'full',
    pack: { id: 'made-up', version: '1.0.0', hash: 'abc' },
    example: false,
    created: minute(0),
    changed: minute(0),
    deletedAt: null,
    rounds: [makeRound({ kind: 'own' })],
    decisions: [],
    workshops: null,
    ...part,
  };
}

/** Answers by item id in shorthand: a rank, `'dk'` for don't know, `null` for unanswered. */
export type Answers = Readonly<Record<string, ThemeAnswer>>;

/** The same answer, or anything else, so many times. */
export const times = <Value>(count: number, value: Value): readonly Value[] =>
  Array<Value>(count).fill(value);

/** A response that has been handed in, unless told otherwise. */
export function makeResponse(answers: Answers = {}, part: Partial<Response> = {}): Response {
  const given = Object.entries(answers).flatMap(
    ([itemId, answer]): [string, Response['answers'][string]][] => {
      if (answer === null) return [];
      const at = minute(2);
      return [[itemId, answer === 'dk' ? { kind: 'dont-know', at } : { kind: 'scored', rank: answer, at }]];
    },
  );
  return {
    id: 'response-1',
    assessmentId: 'assessment-1',
    roundId: 'round-1',
    revision: 0,
    origin: 'this-device',
    role: 'employee',
    department: null,
    started: minute(1),
    changed: minute(2),
    handedIn: minute(3),
    answers: Object.fromEntries(given),
    notes: {},
    withdrawn: { answers: {}, notes: {} },
    ...part,
  };
}

/**
 * As many responses as there are answers to an item: the first of each list is the first respondent's.
 * `makeResponses({ P1: [3, 'dk'], P2: [0, 1] })` are two respondents.
 */
export function makeResponses(byItem: Readonly<Record<string, readonly ThemeAnswer[]>>): readonly Response[] {
  const respondents = Math.max(0, ...Object.values(byItem).map((answers) => answers.length));
  return Array.from({ length: respondents }, (_, index) => {
    const own = Object.entries(byItem).map(([itemId, answers]) => [itemId, answers[index] ?? null]);
    return makeResponse(Object.fromEntries(own), { id: `response-${index + 1}` });
  });
}

/** 80 % and 20 % about heads of IT, counting the top two as the source does, unless told otherwise. */
export function makeBestWorst(part: Partial<BestWorstBenchmark> = {}): BestWorstBenchmark {
  const common = { year: 2016, unit: 'head-of-it', n: null } as const;
  return {
    kind: 'best-worst',
    item: 'P1',
    title: text('A figure'),
    whose: text('Share of heads of IT'),
    countedRanks: [3, 2],
    basis: { kind: 'source' },
    best: { ...common, share: 0.8, population: text('the best') },
    worst: { ...common, share: 0.2, population: text('the worst') },
    ...part,
  };
}

/** From 34 % to 64 % of municipalities, by our reading, unless told otherwise. */
export function makeSectorTrend(part: Partial<SectorTrendBenchmark> = {}): SectorTrendBenchmark {
  const common = { population: text('municipalities'), unit: 'municipality', n: null } as const;
  return {
    kind: 'sector-trend',
    item: 'P1',
    title: text('A trend'),
    whose: text('Share of municipalities'),
    countedRanks: [3, 2],
    basis: { kind: 'our-reading', why: text('a reading'), otherRanks: [3] },
    points: [
      { ...common, share: 0.34, year: 2015 },
      { ...common, share: 0.64, year: 2016 },
    ],
    ...part,
  };
}

export function makeRecommendation(
  id: string,
  calledBy: Recommendation['calledBy'],
  part: Partial<Recommendation> = {},
): Recommendation {
  return {
    id,
    theme: calledBy.items.join('').charAt(0),
    title: text(`Do ${id}`),
    body: text(`Do ${id}. Then see.`),
    why: text('Because.'),
    evidence: { kind: 'professional-judgement' },
    owner: 'owner',
    effort: 'low',
    horizonMonths: 3,
    firstStep: text('Ask.'),
    sign: text('It shows.'),
    calledBy,
    weight: 1,
    ...part,
  };
}

/** For each item one recommendation of every kind: `low-P1`, `some-P1`, `keep-P1`, `find-out-P1`, … */
export function makeAdvice(recommendations?: readonly Recommendation[]): Advice {
  const kinds = ['low', 'some', 'keep', 'find-out'] as const;
  const ofEachKind = allItems.flatMap((item) =>
    kinds.map((kind) => makeRecommendation(`${kind}-${item}`, { kind, items: [item] })),
  );
  const owners = [{ id: 'owner', name: text('Owner') }];
  return { id: 'made-up', version: '1.0.0', owners, recommendations: [...(recommendations ?? ofEachKind)] };
}
