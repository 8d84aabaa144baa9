/**
 * Questions for the room, chosen by the data: what stands out in what may be shown of the round, and nothing else. Each
 * comes with why it was chosen, for the facilitator's window. The same round gives the same questions.
 */
import type { ShownRound } from '../disclosure';
import {
  type Band,
  bandOf,
  dontKnows,
  itemDifferences,
  leadersAndEmployees,
  sizeOf,
  themeProfile,
} from '../findings';
import type { Benchmark, Questionnaire, RoomQuestion, Theme } from '../pack/schema';
import { placeBeside, type Side } from '../placement/placement';
import type { QuestionPlan } from './model';

export type QuestionReason =
  | { readonly kind: 'low-score'; readonly themeId: string; readonly score: number }
  | { readonly kind: 'high-score'; readonly themeId: string; readonly score: number }
  /** Shares of leaders and employees that answered in the two highest ranks. */
  | {
      readonly kind: 'roles-apart';
      readonly itemId: string;
      readonly leaders: { readonly counted: number; readonly scored: number };
      readonly employees: { readonly counted: number; readonly scored: number };
    }
  | { readonly kind: 'dont-knows'; readonly itemId: string; readonly count: number; readonly of: number }
  | {
      readonly kind: 'far-from-best';
      readonly itemId: string;
      readonly side: Extract<Side, 'nearer-worst' | 'beyond-worst'>;
    }
  | { readonly kind: 'any' };

export interface ChosenQuestion {
  readonly question: RoomQuestion;
  readonly why: QuestionReason;
}

export interface QuestionSources {
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
  readonly benchmarks: readonly Benchmark[];
  readonly roles: Questionnaire['roles'];
  readonly pool: readonly RoomQuestion[];
}

/** How many questions are offered for a round at the most. */
export const mostQuestions = 6;
/** From this share of *don't know* on, asking what people know is worth the room's time: one in four. */
const manyDontKnow = 0.25;
/** Leaders and employees are apart from twenty percentage points on. */
const apart = 0.2;

/** A low score lies in one of the two lower bands, a high one in one of the two upper. */
const bandsOf: Readonly<Record<'low-score' | 'high-score', readonly Band[]>> = {
  'low-score': ['early', 'under-way'],
  'high-score': ['well-under-way', 'strong'],
};

/** A reason, and the theme or figure whose questions fit it. */
interface Standing {
  readonly why: QuestionReason;
  readonly fits: (question: RoomQuestion) => boolean;
}

/**
 * The questions on the wall: those that are pinned first, then one for each thing that stands out, then any others; at
 * most `mostQuestions`. A question that was swapped makes way for the next that fits.
 */
export function questionsForRoom(sources: QuestionSources, plan: QuestionPlan): readonly ChosenQuestion[] {
  const standing = standingOut(sources);
  const chosen: ChosenQuestion[] = plan.pinned.flatMap((id) => {
    const question = sources.pool.find((one) => one.id === id);
    if (question === undefined) return [];
    const why = standing.find(({ fits }) => fits(question))?.why ?? { kind: 'any' };
    return [{ question, why }];
  });
  const swapped = new Set(plan.swapped);
  const isFree = ({ id }: RoomQuestion) =>
    !swapped.has(id) && !chosen.some(({ question }) => question.id === id);
  for (const { why, fits } of [...standing, ...Array<Standing>(mostQuestions).fill(anything)]) {
    if (chosen.length >= mostQuestions) break;
    // A pinned question speaks for its reason already.
    if (why.kind !== 'any' && chosen.some((one) => one.why === why)) continue;
    const question = sources.pool.find((one) => isFree(one) && fits(one));
    if (question !== undefined) chosen.push({ question, why });
  }
  return chosen;
}

/** With a question that stays, at the end of those that do, or that may make way again. */
export function withQuestionPinned(plan: QuestionPlan, id: string, pinned: boolean): QuestionPlan {
  const others = plan.pinned.filter((one) => one !== id);
  return { ...plan, pinned: pinned ? [...others, id] : others };
}

const anything: Standing = { why: { kind: 'any' }, fits: ({ kind }) => kind === 'any' };

/** What stands out, what is furthest from best practice first. */
function standingOut(sources: QuestionSources): readonly Standing[] {
  return [
    ...farFromBest(sources),
    ...rolesApart(sources),
    ...scoresAt(sources, 'low-score'),
    ...manyUnknown(sources),
    ...scoresAt(sources, 'high-score'),
  ];
}

function farFromBest({ view, benchmarks, roles }: QuestionSources): readonly Standing[] {
  return benchmarks.flatMap((benchmark) => {
    const placement = placeBeside(view, benchmark, roles);
    const side = placement.kind === 'share' ? placement.side : null;
    if (side !== 'nearer-worst' && side !== 'beyond-worst') return [];
    const itemId = benchmark.item;
    return [
      {
        why: { kind: 'far-from-best', itemId, side },
        fits: ({ kind, item }) => kind === 'far-from-best' && item === itemId,
      },
    ];
  });
}

/** The item on which they are furthest apart; nothing where the round is not broken down by them. */
function rolesApart({ view, themes }: QuestionSources): readonly Standing[] {
  if (leadersAndEmployees(view) === null) return [];
  const [largest] = itemDifferences(view, themes);
  if (largest === undefined || sizeOf(largest) < apart) return [];
  const [leaders, employees] = largest.pair;
  return [
    {
      why: { kind: 'roles-apart', itemId: largest.itemId, leaders, employees },
      fits: ofKind('roles-apart', themeOf(themes, largest.itemId)),
    },
  ];
}

/** The theme with the lowest score where it is a low one, or with the highest where it is a high one. */
function scoresAt({ view, themes }: QuestionSources, kind: 'low-score' | 'high-score'): readonly Standing[] {
  // One response has scores, but a question to the room is for several.
  if (view.respondents < 2) return [];
  const scored = themeProfile(view, themes)
    .flatMap(({ themeId, view: shown }) => (shown.kind === 'score' ? [{ themeId, score: shown.score }] : []))
    .filter(({ score }) => bandsOf[kind].includes(bandOf(score)))
    .toSorted((a, b) => (kind === 'low-score' ? a.score - b.score : b.score - a.score));
  return scored.slice(0, 1).map(({ themeId, score }) => ({
    why: { kind, themeId, score },
    fits: ofKind(kind, themeId),
  }));
}

function manyUnknown({ view, themes }: QuestionSources): readonly Standing[] {
  if (view.respondents < 2) return [];
  const [most] = dontKnows(view, themes);
  if (most === undefined || most.dontKnow / view.respondents < manyDontKnow) return [];
  return [
    {
      why: { kind: 'dont-knows', itemId: most.itemId, count: most.dontKnow, of: view.respondents },
      fits: ofKind('dont-knows', themeOf(themes, most.itemId)),
    },
  ];
}

/** Questions of a kind that are about the theme, or about none. */
const ofKind =
  (wanted: RoomQuestion['kind'], themeId: string | null) =>
  ({ kind, theme }: RoomQuestion): boolean =>
    kind === wanted && (theme === null || theme === themeId);

function themeOf(themes: readonly Theme[], itemId: string): string | null {
  return themes.find(({ items }) => items.some(({ id }) => id === itemId))?.id ?? null;
}
