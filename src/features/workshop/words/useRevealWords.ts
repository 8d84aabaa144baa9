/** What the button says that reveals the next thing on a slide. */
import type { GuessOf } from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import type { Slide } from '../deck/slides';

export function useRevealWords(slide: Slide): (next: GuessOf) => string {
  const { next: t } = useTextsOf(workshopTexts).reveal;
  return (next) => {
    if (next !== 'earlier' && next !== 'later') return t[next];
    const points =
      slide.kind === 'published' && slide.benchmark.kind === 'sector-trend' ? slide.benchmark.points : [];
    const point = next === 'earlier' ? points[0] : points.at(-1);
    return t[next](String(point?.year ?? ''));
  };
}
