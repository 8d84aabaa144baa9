/**
 * The schema of a pack: everything the app asks, compares with and advises, as data.
 *
 * A pack is five documents with one id and version: the questionnaire (what is asked), its help texts, the
 * benchmarks (published figures and what may be compared with them), the advice (recommendations and what
 * calls them) and questions to the room for a workshop.
 * The TypeScript types below and the published JSON Schemas are both made from these schemas, so that they
 * cannot drift apart. References between the documents are checked by `references.ts`.
 */
import * as v from 'valibot';

/** A text in both languages; neither may be empty, start or end with a space, or be missing. */
export const LocalizedText = v.strictObject({
  da: v.pipe(v.string(), v.regex(/^\S(?:[\s\S]*\S)?$/)),
  en: v.pipe(v.string(), v.regex(/^\S(?:[\s\S]*\S)?$/)),
});
export type LocalizedText = v.InferOutput<typeof LocalizedText>;

/** Ids stay plain (no dot, no bracket): they become form field names and path segments. */
const Id = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]*$/));
const Version = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/));
const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Year = v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100));

/** 3 = to a high degree … 0 = not at all. "Don't know" is no rank. */
export const Rank = v.picklist([0, 1, 2, 3]);
export type Rank = v.InferOutput<typeof Rank>;

const Item = v.strictObject({
  id: Id,
  /** The statement that is answered. One statement about one thing. */
  text: LocalizedText,
  /** Whether the item is in the short form as well as the full one. */
  short: v.boolean(),
  /** Whether the article speaks of it, or the item goes beyond the article. */
  basis: v.picklist(['article', 'professional-judgement']),
});
export type Item = v.InferOutput<typeof Item>;

const Theme = v.strictObject({
  id: Id,
  name: LocalizedText,
  /** The theme's segment in an address, the same in both languages. */
  slug: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  items: v.pipe(v.array(Item), v.minLength(1)),
});
export type Theme = v.InferOutput<typeof Theme>;

const Role = v.strictObject({
  id: Id,
  name: LocalizedText,
  /** Leaders and employees are set beside each other; the rest belong to neither. */
  group: v.nullable(v.picklist(['leaders', 'employees'])),
  /** Whether a published figure about heads of IT is about this role. */
  headOfIt: v.boolean(),
});
export type Role = v.InferOutput<typeof Role>;

export const Questionnaire = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: Version,
  instruction: LocalizedText,
  scale: v.strictObject({
    /** From the highest rank to the lowest, in the order they are shown. */
    options: v.pipe(v.array(v.strictObject({ rank: Rank, label: LocalizedText })), v.length(4)),
    dontKnow: LocalizedText,
  }),
  themes: v.pipe(v.array(Theme), v.minLength(1)),
  roles: v.pipe(v.array(Role), v.minLength(1)),
});
export type Questionnaire = v.InferOutput<typeof Questionnaire>;

/** "What does this mean?": the explanation, and what either end of the scale may look like. */
const ItemHelp = v.strictObject({ meaning: LocalizedText, low: LocalizedText, high: LocalizedText });
export type ItemHelp = v.InferOutput<typeof ItemHelp>;

/** A document of its own, since nobody needs it before the first answer. */
export const Help = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: Version,
  /** By item id; every item has one. */
  items: v.record(Id, ItemHelp),
});
export type Help = v.InferOutput<typeof Help>;

/** One published share: whose it is, in which year, and of how many (`null`: the source does not say). */
const PublishedShare = v.strictObject({
  share: Share,
  year: Year,
  /** Whose share it is, as the source puts it. */
  population: LocalizedText,
  unit: v.picklist(['municipality', 'organisation', 'head-of-it']),
  n: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type PublishedShare = v.InferOutput<typeof PublishedShare>;

const benchmarkCommon = {
  item: Id,
  /** Short heading of the figure. */
  title: LocalizedText,
  /** What the published share is a share of, as the source puts it; follows the source in the source line. */
  whose: LocalizedText,
  /** The ranks that count as agreeing with the published figure. */
  countedRanks: v.pipe(v.array(Rank), v.minLength(1)),
  basis: v.variant('kind', [
    /** The source states which answers count. */
    v.strictObject({ kind: v.literal('source') }),
    /** The choice is ours: why, and the other reading that is always given beside it. */
    v.strictObject({
      kind: v.literal('our-reading'),
      why: LocalizedText,
      otherRanks: v.pipe(v.array(Rank), v.minLength(1)),
    }),
  ]),
};

export const Benchmark = v.variant('kind', [
  v.strictObject({
    kind: v.literal('best-worst'),
    ...benchmarkCommon,
    best: PublishedShare,
    worst: PublishedShare,
  }),
  v.strictObject({
    kind: v.literal('sector-trend'),
    ...benchmarkCommon,
    /** From the earliest year to the latest. */
    points: v.pipe(v.array(PublishedShare), v.minLength(1)),
  }),
]);
export type Benchmark = v.InferOutput<typeof Benchmark>;
export type BestWorstBenchmark = Extract<Benchmark, { kind: 'best-worst' }>;
export type SectorTrendBenchmark = Extract<Benchmark, { kind: 'sector-trend' }>;

export const Benchmarks = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: Version,
  /** How the source is named in a source line. */
  source: LocalizedText,
  figures: v.pipe(v.array(Benchmark), v.minLength(1)),
});
export type Benchmarks = v.InferOutput<typeof Benchmarks>;

export const Recommendation = v.strictObject({
  id: Id,
  theme: Id,
  title: LocalizedText,
  /** Two to four concrete sentences. */
  body: LocalizedText,
  why: LocalizedText,
  evidence: v.variant('kind', [
    /** The article says it: whose statement it is, and what is said. */
    v.strictObject({ kind: v.literal('article'), whose: LocalizedText }),
    v.strictObject({ kind: v.literal('professional-judgement') }),
  ]),
  /** Id of one of the advice document's owners. */
  owner: Id,
  effort: v.picklist(['low', 'medium', 'high']),
  horizonMonths: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(24)),
  /** Something that can be done within two weeks. */
  firstStep: LocalizedText,
  /** How to see that it worked. */
  sign: LocalizedText,
  calledBy: v.variant('kind', [
    /** Called where the mean answer to one of the items is low, middling, or high. */
    v.strictObject({ kind: v.literal('low'), items: v.pipe(v.array(Id), v.minLength(1)) }),
    v.strictObject({ kind: v.literal('some'), items: v.pipe(v.array(Id), v.minLength(1)) }),
    v.strictObject({ kind: v.literal('keep'), items: v.pipe(v.array(Id), v.minLength(1)) }),
    /** Called where many don't know the answer to one of the items. */
    v.strictObject({ kind: v.literal('find-out'), items: v.pipe(v.array(Id), v.minLength(1)) }),
  ]),
  weight: v.picklist([1, 2, 3]),
});
export type Recommendation = v.InferOutput<typeof Recommendation>;

export const Advice = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: Version,
  owners: v.pipe(v.array(v.strictObject({ id: Id, name: LocalizedText })), v.minLength(1)),
  recommendations: v.pipe(v.array(Recommendation), v.minLength(1)),
});
export type Advice = v.InferOutput<typeof Advice>;

/** A question to the people in the room, for a workshop. It asks about the work and never who answered what. */
export const RoomQuestion = v.strictObject({
  id: Id,
  /** What must stand out in the answers for it to be asked; `any` always fits. */
  kind: v.picklist(['low-score', 'high-score', 'roles-apart', 'dont-knows', 'far-from-best', 'any']),
  /** The theme it is about; `null` fits every theme. */
  theme: v.nullable(Id),
  /** The item of the published figure it is about, with `far-from-best` only. */
  item: v.nullable(Id),
  question: LocalizedText,
  /** A follow-up for the facilitator. */
  probe: LocalizedText,
});
export type RoomQuestion = v.InferOutput<typeof RoomQuestion>;

export const RoomQuestions = v.strictObject({
  $schema: v.optional(v.string()),
  id: Id,
  version: Version,
  questions: v.pipe(v.array(RoomQuestion), v.minLength(1)),
});
export type RoomQuestions = v.InferOutput<typeof RoomQuestions>;
