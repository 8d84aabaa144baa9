/** How many have answered, and of which groups, as far as the round is broken down. */
import { blockWords } from '../../../figures/blockWords';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function RespondentsSlide({ view, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).respondents;
  const { number, list } = speech.i18n.format;
  const blocks = blockWords(view.blocks, speech);
  return (
    <SlideFrame title={t.title} source={t.share}>
      <div className={styles.facts}>
        <p className={styles.large}>{view.respondents === 1 ? t.one : t.count(number(view.respondents))}</p>
        {blocks.length > 1 && <p>{t.groups(list(blocks.map(({ inWords }) => inWords)))}</p>}
      </div>
    </SlideFrame>
  );
}
