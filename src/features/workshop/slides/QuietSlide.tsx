/** A quiet minute with one’s own answers, of which the slide shows none. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { Points } from './Points';
import { SlideFrame } from './SlideFrame';

export function QuietSlide() {
  const t = useTextsOf(workshopTexts).quiet;
  return (
    <SlideFrame title={t.title} source={t.source}>
      <Points points={t.points} />
    </SlideFrame>
  );
}
