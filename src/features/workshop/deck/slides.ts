/**
 * The slides of a round, in their order: only those that there is something to show on. A slide is a value that
 * says what stands on it, in no language, so that its number stays when the language changes; how it looks and
 * what it says is in the components in `slides/`.
 *
 * One more kind: a member of `Slide`, its place in `slidesOf`, its id and point in `slideFacts.ts`, its case in
 * `slides/SlideContent.tsx`.
 */
import type { Assessment } from '../../../domain/assessment';
import type { ShownRound } from '../../../domain/disclosure';
import { agreements, dontKnows, itemDifferences, keyFindings, themeProfile } from '../../../domain/findings';
import type { Advice, Benchmark, Questionnaire, Recommendation, Theme } from '../../../domain/pack/schema';
import { callAdvice } from '../../../domain/recommendations/callAdvice';
import type { ChosenQuestion, OwnSlide } from '../../../domain/workshop';
import { askedBenchmarks } from '../../../figures/publishedFigure';

/** What stands on one of several slides: from where in the whole, and how much. */
export interface Part {
  /** From 1. */
  readonly number: number;
  readonly of: number;
  /** Index of the first on this slide, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export type Slide =
  | { readonly kind: 'title' }
  | { readonly kind: 'purpose' }
  | { readonly kind: 'respondents' }
  /** A quiet minute with one's own answers, of which the slide shows none. */
  | { readonly kind: 'quiet' }
  /** Sentences of the short version. */
  | { readonly kind: 'briefly'; readonly part: Part }
  | { readonly kind: 'published'; readonly benchmark: Benchmark }
  | { readonly kind: 'themes' }
  /** Statements of a theme. */
  | { readonly kind: 'answers'; readonly theme: Theme; readonly part: Part }
  /** One of the largest differences between blocks. */
  | { readonly kind: 'difference'; readonly part: Part }
  | { readonly kind: 'agreement' }
  | { readonly kind: 'dont-knows' }
  /** What the figures do not say. */
  | { readonly kind: 'end' }
  | { readonly kind: 'question'; readonly chosen: ChosenQuestion; readonly place: number }
  | { readonly kind: 'advice'; readonly first: readonly NumberedAdvice[]; readonly called: number }
  | { readonly kind: 'vote' }
  | { readonly kind: 'decisions' }
  | { readonly kind: 'parked' }
  | { readonly kind: 'next' }
  /** The facilitator's own words. */
  | { readonly kind: 'own'; readonly own: OwnSlide };

export interface NumberedAdvice {
  /** Its place in the order, which it keeps where one before it has been put aside. */
  readonly number: number;
  readonly recommendation: Recommendation;
}

export interface Sources {
  readonly view: ShownRound;
  /** With the items that the form asks. */
  readonly themes: readonly Theme[];
  readonly benchmarks: readonly Benchmark[];
  readonly roles: Questionnaire['roles'];
  /** `null` where it could not be fetched: the slide of it is then left out. */
  readonly advice: Advice | null;
  readonly decisions: Assessment['decisions'];
  readonly questions: readonly ChosenQuestion[];
  readonly own: readonly OwnSlide[];
}

/** What has room on a slide, so that it can be read from the back row. */
export const room = { findings: 2, statements: 3, agreements: 2, advice: 5 } as const;
/** How many of the largest differences have a slide of their own. */
const mostDifferences = 3;

/** Those of the round, in the order that they have by themselves; the facilitator's own come last. */
export function slidesOf(sources: Sources): readonly Slide[] {
  const { view, themes, benchmarks, roles, questions, own } = sources;
  const findings = keyFindings(view, themes, benchmarks, roles).length;
  const advice = adviceSlides(sources);
  return [
    { kind: 'title' },
    { kind: 'purpose' },
    { kind: 'respondents' },
    { kind: 'quiet' },
    ...publishedSlides(sources),
    ...partsOf(findings, room.findings).map((part): Slide => ({ kind: 'briefly', part })),
    ...(hasScore(sources) ? [{ kind: 'themes' } as const] : []),
    ...themes.flatMap((theme) =>
      partsOf(theme.items.length, room.statements).map((part): Slide => ({ kind: 'answers', theme, part })),
    ),
    ...(agreements(view, themes).length > 1 ? [{ kind: 'agreement' } as const] : []),
    ...partsOf(differencesIn(sources), 1).map((part): Slide => ({ kind: 'difference', part })),
    ...(hasDontKnows(sources) ? [{ kind: 'dont-knows' } as const] : []),
    { kind: 'end' },
    ...questions.map((chosen, index): Slide => ({ kind: 'question', chosen, place: index + 1 })),
    ...advice,
    ...(advice.length > 0 ? [{ kind: 'vote' } as const] : []),
    { kind: 'decisions' },
    { kind: 'parked' },
    { kind: 'next' },
    ...own.map((slide): Slide => ({ kind: 'own', own: slide })),
  ];
}

/** On as few slides as have room, each about as full as the next. */
export function partsOf(count: number, most: number): readonly Part[] {
  const of = Math.ceil(count / most);
  const each = Math.ceil(count / of);
  return Array.from({ length: of }, (_, index) => ({
    number: index + 1,
    of,
    from: index * each,
    to: Math.min((index + 1) * each, count),
  }));
}

/** The published figures whose question the form asks. */
function publishedSlides({ themes, benchmarks }: Sources): readonly Slide[] {
  return askedBenchmarks(benchmarks, themes).map((benchmark) => ({ kind: 'published', benchmark }));
}

function hasScore({ view, themes }: Sources): boolean {
  return themeProfile(view, themes).some((theme) => theme.view.kind === 'score');
}

function differencesIn({ view, themes }: Sources): number {
  const differing = itemDifferences(view, themes).filter(({ difference }) => difference.difference !== 0);
  return Math.min(differing.length, mostDifferences);
}

/** In a round of one every *don't know* stands among the answers already. */
function hasDontKnows({ view, themes }: Sources): boolean {
  return view.respondents > 1 && dontKnows(view, themes).length > 0;
}

/** The called recommendations that have not been put aside, in their order. */
export function calledAdvice({ view, themes, advice, decisions }: Sources): readonly NumberedAdvice[] {
  if (advice === null) return [];
  const aside = new Set(decisions.map(({ recommendationId }) => recommendationId));
  return callAdvice(view, themes, advice)
    .map(({ recommendation }, index) => ({ number: index + 1, recommendation }))
    .filter(({ recommendation }) => !aside.has(recommendation.id));
}

function adviceSlides(sources: Sources): readonly Slide[] {
  const { view, themes, advice } = sources;
  const first = calledAdvice(sources).slice(0, room.advice);
  if (advice === null || first.length === 0) return [];
  return [{ kind: 'advice', first, called: callAdvice(view, themes, advice).length }];
}

/** The place in a deck of so many slides, from 1, that an address means: one past either end means that end. */
export function placeIn(count: number, wanted: number | null): number {
  return Math.min(Math.max(wanted ?? 1, 1), count);
}
