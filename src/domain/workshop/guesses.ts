/** What the room believed before something was revealed. */
import type { Instant } from '../assessment/model';
import { type Guess, type GuessOf, type GuessValue, type SlideId, workshopLimits } from './model';

export function guessOn(guesses: readonly Guess[], slide: SlideId, of: GuessOf): Guess | undefined {
  return guesses.find((guess) => guess.slide === slide && guess.of === of);
}

/** With a guess, in the place of an earlier one at the same. Unchanged where it is outside of what can be guessed. */
export function withGuess(
  guesses: readonly Guess[],
  { slide, of }: Pick<Guess, 'slide' | 'of'>,
  value: GuessValue,
  at: Instant,
): readonly Guess[] {
  if (!isPossible(value)) return guesses;
  const others = withoutGuess(guesses, slide, of);
  return others.length >= workshopLimits.guesses ? guesses : [...others, { slide, of, value, at }];
}

export function withoutGuess(guesses: readonly Guess[], slide: SlideId, of: GuessOf): readonly Guess[] {
  return guesses.filter((guess) => guess.slide !== slide || guess.of !== of);
}

function isPossible(value: GuessValue): boolean {
  const isWhole = (number: number, most: number) => Number.isInteger(number) && number >= 0 && number <= most;
  return value.kind === 'number'
    ? isWhole(value.percent, 100)
    : value.counts.every((count) => isWhole(count, workshopLimits.people)) && handsIn(value.counts) > 0;
}

/** How many hands were counted. */
export const handsIn = (counts: readonly number[]): number => counts.reduce((sum, one) => sum + one, 0);

/**
 * Where a guess stands on the axis, from 0 to 1. Hands stand nowhere: they are counts of what people in the room hold,
 * and no share of them is set beside a published share.
 */
export function placeOfGuess(value: GuessValue): number | null {
  return value.kind === 'number' ? value.percent / 100 : null;
}
