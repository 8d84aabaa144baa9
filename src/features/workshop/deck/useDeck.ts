/** The deck of a round as the facilitator has arranged it: what the wall shows and the facilitator's window steers. */
import { useMemo } from 'react';
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import type { Assessment } from '../../../domain/assessment';
import { nobodyAnswered, type RoundHiddenReason, type ShownRound } from '../../../domain/disclosure';
import { themesOfForm } from '../../../domain/pack/items';
import type { Advice, Theme } from '../../../domain/pack/schema';
import {
  type Action,
  arranged,
  type ChosenQuestion,
  questionsForRoom,
  type SlideId,
  type Workshop,
} from '../../../domain/workshop';
import { useRoundView } from '../../../state/roundView/useRoundView';
import type { RoundNumber } from '../../../state/route';
import { useAdvice } from '../../../state/useAdvice';
import { useRoomQuestions } from '../../../state/useRoomQuestions';
import { useWorkshop } from '../../../state/workshop/useWorkshop';
import { idOf, isHiddenByItself, pointOf } from './slideFacts';
import { calledAdvice, type NumberedAdvice, type Slide, type Sources, slidesOf } from './slides';

export interface DeckEntry {
  readonly id: SlideId;
  readonly slide: Slide;
  readonly hidden: boolean;
  readonly point: string;
}

export interface Deck {
  readonly kind: 'deck';
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
  readonly workshop: Workshop;
  readonly actions: readonly Action[];
  readonly advice: Advice | null;
  /** The recommendations that the answers call for, in order. */
  readonly called: readonly NumberedAdvice[];
  readonly questions: readonly ChosenQuestion[];
  /** Every slide there is, and those on the wall. */
  readonly all: readonly DeckEntry[];
  readonly shown: readonly DeckEntry[];
}

export type DeckState =
  | Deck
  | { readonly kind: 'fetching' }
  | { readonly kind: 'hidden'; readonly roundId: string; readonly reason: RoundHiddenReason }
  | { readonly kind: 'nobody'; readonly roundId: string }
  | { readonly kind: 'unreadable'; readonly roundId: string; readonly problem: string };

export function useDeck(assessment: Assessment, round: RoundNumber): DeckState {
  const view = useRoundView(assessment, round);
  const read = useWorkshop(assessment, view.round.id);
  const fetched = useAdvice();
  const pool = useRoomQuestions();
  return useMemo((): DeckState => {
    const roundId = view.round.id;
    if (read.kind === 'unreadable') return { kind: 'unreadable', roundId, problem: read.problem };
    if (view.kind === 'hidden') return { kind: 'hidden', roundId, reason: view.reason };
    if (nobodyAnswered(view)) return { kind: 'nobody', roundId };
    // The last slides wait for advice and questions: without them a slide would change its number.
    if (fetched.kind === 'fetching' || pool === null) return { kind: 'fetching' };
    const { workshop, actions } = read;
    const themes = themesOfForm(questionnaire, assessment.form);
    const { roles } = questionnaire;
    const questions = questionsForRoom(
      { view, themes, benchmarks: benchmarks.figures, roles, pool },
      workshop.questions,
    );
    const advice = fetched.kind === 'advice' ? fetched.advice : null;
    const sources: Sources = {
      view,
      themes,
      benchmarks: benchmarks.figures,
      roles,
      advice,
      decisions: assessment.decisions,
      questions,
      own: workshop.deck.own,
    };
    const all = entriesOf(slidesOf(sources), workshop);
    const shown = all.filter(({ hidden }) => !hidden);
    return {
      kind: 'deck',
      assessment,
      view,
      themes,
      workshop,
      actions,
      advice,
      called: calledAdvice(sources),
      questions,
      all,
      // Whoever hides them all would have no way back.
      shown: shown.length === 0 ? all.slice(0, 1) : shown,
    };
  }, [assessment, view, read, fetched, pool]);
}

function entriesOf(slides: readonly Slide[], { deck, agenda }: Workshop): readonly DeckEntry[] {
  const byId = new Map(slides.map((slide) => [idOf(slide), slide]));
  const base = slides
    .filter(({ kind }) => kind !== 'own')
    .map((slide) => ({ id: idOf(slide), hiddenByItself: isHiddenByItself(slide) }));
  let point: string = agenda[0]?.id ?? 'welcome';
  return arranged(base, deck).flatMap(({ id, hidden }) => {
    const slide = byId.get(id);
    if (slide === undefined) return [];
    const own = pointOf(slide);
    if (agenda.some((one) => one.id === own)) point = own ?? point;
    return [{ id, slide, hidden, point }];
  });
}
