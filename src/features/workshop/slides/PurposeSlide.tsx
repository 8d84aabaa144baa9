/** Why the room meets. */
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { Points } from './Points';
import { SlideFrame } from './SlideFrame';

export function PurposeSlide() {
  const t = useTextsOf(workshopTexts).purpose;
  return (
    <SlideFrame title={t.title}>
      <Points points={t.points} />
    </SlideFrame>
  );
}
