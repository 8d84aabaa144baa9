/** A small made-up content without a problem, for the tests of the check to break one thing at a time. */
import type { Recommendation, RoomQuestion } from '../../domain/pack/schema';
import { type ContentFiles, checkContent } from '../check';
import type { ExampleDocument } from '../example/schema';
import { sealOf } from './seal';

/** Items of each theme, and how many of them are in the short form: 26 and 14 together. */
const THEMES: readonly (readonly [id: string, items: number, short: number])[] = [
  ['K', 6, 3],
  ['M', 5, 3],
  ['B', 6, 4],
  ['L', 5, 2],
  ['S', 4, 2],
];

const text = (words: string) => ({ da: `${words} på dansk`, en: `${words} in English` });

/** Stands in for sha256: all the check needs of it is that other documents give other digits. */
export function digits(documents: string): string {
  let sum = 7;
  for (const character of documents) sum = (sum * 31 + character.charCodeAt(0)) % 2_147_483_647;
  return sum.toString(16).padStart(64, '0');
}

const questionnaire = () => ({
  id: 'made-up',
  version: '1.0.0',
  instruction: text('Instruction'),
  scale: {
    options: [3, 2, 1, 0].map((rank) => ({ rank, label: text(`Rank ${rank}`) })),
    dontKnow: text('Unknown'),
  },
  themes: THEMES.map(([id, items, short]) => ({
    id,
    name: text(id),
    slug: id.toLowerCase(),
    items: Array.from({ length: items }, (_, index) => ({
      id: `${id}${index + 1}`,
      text: text(`Statement ${id}${index + 1}`),
      short: index < short,
      basis: 'article',
    })),
  })),
  roles: [{ id: 'manager', name: text('Manager'), group: 'leaders', headOfIt: false }],
});

const help = () => ({
  id: 'made-up',
  version: '1.0.0',
  items: Object.fromEntries(
    THEMES.flatMap(([id, items]) => Array.from({ length: items }, (_, index) => `${id}${index + 1}`)).map(
      (id) => [id, { meaning: text('Meaning'), low: text('Low'), high: text('High') }],
    ),
  ),
});

const figure = (item: string, countedRanks: number[], basis: object, rest: object) => ({
  item,
  title: text(`Title ${item}`),
  whose: text('Share'),
  countedRanks,
  basis,
  ...rest,
});

const published = (share: number, year: number, unit: string) => ({
  share,
  year,
  population: text('Group'),
  unit,
  n: null,
});

const reading = (otherRanks: number[]) => ({ kind: 'our-reading', why: text('Reason'), otherRanks });

const benchmarks = () => ({
  id: 'made-up',
  version: '1.0.0',
  source: text('Source'),
  figures: [
    figure('K1', [3], reading([3, 2]), {
      kind: 'best-worst',
      best: published(1, 2016, 'municipality'),
      worst: published(0.29, 2016, 'municipality'),
    }),
    figure('M1', [3, 2], reading([3]), {
      kind: 'sector-trend',
      points: [published(0.34, 2015, 'head-of-it'), published(0.64, 2016, 'head-of-it')],
    }),
    figure(
      'B1',
      [3, 2],
      { kind: 'source' },
      {
        kind: 'best-worst',
        best: published(0.86, 2016, 'head-of-it'),
        worst: published(0.14, 2016, 'organisation'),
      },
    ),
  ],
});

/** Twelve of each theme, 60 in all. */
const KINDS = [
  ...(['low', 'keep', 'find-out', 'some', 'low', 'keep'] as const),
  ...Array.from({ length: 6 }, () => 'some' as const),
];

function advice(theme: string, items: number): Recommendation[] {
  const ids = Array.from({ length: items }, (_, index) => `${theme}${index + 1}`);
  return KINDS.map((kind, index) => ({
    // The first of each kind is called by it alone.
    id: KINDS.indexOf(kind) === index ? `${theme}-${kind}` : `${theme}-${kind}-${index}`,
    theme,
    title: text(KINDS.indexOf(kind) === index ? `${theme} ${kind}` : `${theme} ${kind} ${index}`),
    // A word of its own, so that no two are near duplicates.
    body: text(`Body${theme}${index}`),
    why: text('Why'),
    evidence: { kind: 'professional-judgement' },
    owner: 'executive-board',
    effort: 'low',
    horizonMonths: 3,
    firstStep: text(`Step${theme}${index}`),
    sign: text('Sign'),
    calledBy: { kind, items: [...ids] },
    weight: 1,
  }));
}

/** Four of each kind, 24 in all. */
const ROOM_KINDS = ['low-score', 'high-score', 'roles-apart', 'dont-knows', 'far-from-best', 'any'] as const;

const roomQuestions = () => ({
  id: 'made-up',
  version: '1.0.0',
  questions: ROOM_KINDS.flatMap((kind) =>
    Array.from(
      { length: 4 },
      (_, index): RoomQuestion => ({
        id: `${kind}-${index}`,
        kind,
        theme: null,
        item: kind === 'far-from-best' ? 'B1' : null,
        question: text(`Question ${kind} ${index}`),
        probe: text('Probe'),
      }),
    ),
  ),
});

/** One own round in the short form, everything answered alike. */
function example(): ExampleDocument {
  const asked = THEMES.flatMap(([id, , short]) =>
    Array.from({ length: short }, (_, index) => `${id}${index + 1}`),
  );
  const response = { role: 'manager', department: null, answers: '2'.repeat(asked.length) };
  return {
    id: 'eksempel',
    subject: 'Eksempel Kommune',
    title: 'Eksempel',
    form: 'short',
    items: asked.join(' '),
    rounds: [
      {
        kind: 'own',
        threshold: 5,
        breakdown: null,
        opened: '2026-03-02T08:00:00.000Z',
        closed: null,
        responses: [response],
      },
    ],
  };
}

export type SoundContent = ReturnType<typeof soundContent>;

/** A fresh copy each time, sealed unless `seal` is called again after a change. */
export function soundContent() {
  const documents = {
    questionnaire: questionnaire(),
    help: help(),
    benchmarks: benchmarks(),
    owners: [{ id: 'executive-board', name: text('Board') }],
    advice: Object.fromEntries(THEMES.map(([id, items]) => [id, advice(id, items)])),
    roomQuestions: roomQuestions(),
  };
  return {
    ...documents,
    folder: 'made-up',
    seal: sealOf(documents.questionnaire, documents, digits) as unknown,
    municipalities: Array.from({ length: 98 }, (_, index) => ({
      code: `0${100 + index}`,
      name: `By ${index}`,
      displayName: `By ${index} Kommune`,
    })),
    examples: { eksempel: example() },
  } satisfies ContentFiles;
}

/** What the check says of the sound content after one change, as `file path: message`, sealed anew. */
export function problemsAfter(change: (content: SoundContent) => void): readonly string[] {
  const content = soundContent();
  change(content);
  const sealed = { ...content, seal: sealOf(content.questionnaire, content, digits) };
  return checkContent(sealed, digits).map(({ file, path, message }) => `${file} ${path}: ${message}`);
}

/** One theme, item, figure or recommendation of the sound content, which is never absent. */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the sound content has changed');
  return value;
}
