/** What stands around every slide, from where the workshop is. */
import { totalOf, type Workshop } from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import type { Deck } from '../deck/useDeck';
import type { Wall } from '../deck/useWall';
import { shortName } from '../words/slideWords';
import { timeInWords } from '../words/timeInWords';
import { useNameOfPoint } from '../words/useNameOfPoint';
import type { AgendaPart, Surroundings } from './SlideFrame';

/** @param place index of the slide among those shown */
export function useSurroundings(deck: Deck, wall: Wall): (place: number) => Surroundings {
  const t = useTextsOf(workshopTexts);
  const { shown, workshop } = deck;
  const still = useStillSurroundings(deck);
  const nameOf = useNameOfPoint(workshop);
  const time = wall.runs ? timeInWords(wall.left.ofPoint, t.time.clock) : null;
  return (place) => {
    const point = shown[place]?.point ?? '';
    return {
      ...still(place),
      time:
        time === null
          ? null
          : { point: nameOf(point), says: t.time[time.over ? 'over' : 'left'](time.clock) },
      // Once it has begun: before that the wall only shows results.
      agenda: workshop.began === null ? [] : agendaParts(workshop, point),
      onPaper: false,
    };
  };
}

/** Those of a slide that no time runs on: on paper, in the minutes, and before its turn. */
export function useStillSurroundings({ assessment, shown }: Deck): (place: number) => Surroundings {
  const t = useTextsOf(workshopTexts);
  const { number } = useI18n().format;
  return (place) => ({
    name: shortName(assessment.subject.name),
    example: assessment.example,
    position: t.position(number(place + 1), number(shown.length)),
    time: null,
    agenda: [],
    onPaper: true,
  });
}

function agendaParts({ agenda }: Workshop, now: string): readonly AgendaPart[] {
  if (totalOf(agenda) === 0) return [];
  const current = agenda.findIndex(({ id }) => id === now);
  return agenda.map(({ id, minutes }, index) => ({
    id,
    minutes,
    state: index === current ? 'now' : index < current ? 'past' : 'later',
  }));
}
