/** The room's guesses in words. */
import type { Language } from '../../../domain/pack/language';
import type { Questionnaire, Rank } from '../../../domain/pack/schema';
import type { Guess } from '../../../domain/workshop';
import { lowerFirst } from '../../../figures/ownReading';
import type { Speech } from '../../../figures/speech';
import type { workshopTexts } from '../../../i18n/workshop';

type Words = (typeof workshopTexts)[Language]['guess'];

/** As short as it has to be on the wall: from the highest answer to the lowest, and those who did not know. */
export function handsOnWall(of: Guess['of'], counts: readonly number[], { i18n }: Speech, t: Words): string {
  const { number } = i18n.format;
  const [none = 0, lesser = 0, some = 0, high = 0, dontKnow = 0] = counts;
  return t.handsShort(t.of[of], [high, some, lesser, none].map(number).join(' – '), number(dontKnow));
}

export function guessInWords(
  { of, value }: Guess,
  scale: Questionnaire['scale'],
  { i18n }: Speech,
  t: Words,
): string {
  const { number, percent, list } = i18n.format;
  if (value.kind === 'number') return t.number(t.of[of], percent(value.percent / 100));
  const labelOf = (index: number) =>
    i18n.pick(scale.options.find(({ rank }) => rank === (index as Rank))?.label ?? scale.dontKnow);
  const hands = value.counts.flatMap((count, index) =>
    count === 0 ? [] : [t.hand(count, number(count), lowerFirst(labelOf(index)))],
  );
  return t.hands(t.of[of], list(hands));
}
