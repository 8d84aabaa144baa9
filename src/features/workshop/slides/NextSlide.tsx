/** What comes next, after the meeting. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { Points } from './Points';
import { SlideFrame } from './SlideFrame';

export function NextSlide() {
  const t = useTextsOf(workshopTexts).nextStep;
  return (
    <SlideFrame title={t.title} source={t.source}>
      <Points points={t.points} />
    </SlideFrame>
  );
}
