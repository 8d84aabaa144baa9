/** What is true of a slide by its kind: its id, its point of the agenda, what it reveals, whether it comes hidden. */
import {
  type BuiltInPoint,
  type GuessOf,
  ownSlideId,
  revealedBy,
  type SlideId,
} from '../../../domain/workshop';
import type { Slide } from './slides';

/** The same for the same slide, also when others come and go. */
export function idOf(slide: Slide): SlideId {
  switch (slide.kind) {
    case 'published':
      return `published ${slide.benchmark.item}`;
    case 'answers':
      return `answers ${slide.theme.id}${slide.part.number}`;
    case 'briefly':
    case 'difference':
      return `${slide.kind} ${slide.part.number}`;
    // By its place and not by its question, so that a swapped question stands where the one before it stood.
    case 'question':
      return `question ${slide.place}`;
    case 'own':
      return ownSlideId(slide.own);
    default:
      return slide.kind;
  }
}

/** The point of the agenda whose time runs while the slide is on the wall; `null`: that of the slide before it. */
export function pointOf({ kind }: Slide): BuiltInPoint | null {
  switch (kind) {
    case 'title':
    case 'purpose':
    case 'respondents':
    case 'quiet':
      return 'welcome';
    case 'published':
    case 'briefly':
    case 'themes':
    case 'answers':
      return 'figures';
    case 'difference':
    case 'agreement':
    case 'dont-knows':
    case 'end':
    case 'question':
      return 'differences';
    case 'advice':
    case 'vote':
      return 'choose';
    case 'decisions':
    case 'parked':
    case 'next':
      return 'agree';
    case 'own':
      return null;
  }
}

/** What stays hidden until it is revealed, in its order; nothing on most slides. */
export function revealsOf(slide: Slide): readonly GuessOf[] {
  return slide.kind === 'published' ? revealedBy(slide.benchmark) : [];
}

/** Slides that are there for who wants them: every statement, and all but the first questions. */
export function isHiddenByItself(slide: Slide): boolean {
  return slide.kind === 'answers' || (slide.kind === 'question' && slide.place > shownQuestions);
}

/** So many questions have time beside the rest. */
const shownQuestions = 2;
