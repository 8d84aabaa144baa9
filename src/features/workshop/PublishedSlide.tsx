/** A published figure with own answers beside it. */
import { AnchorStrip } from '../../charts/AnchorStrip';
import { OwnAnswers } from '../../charts/OwnAnswers';
import { SectorLine } from '../../charts/SectorLine';
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { Benchmark } from '../../domain/pack/schema';
import { placeBeside } from '../../domain/placement/placement';
import type { Picture } from '../../figures/figure';
import { marksInWords, publishedFigure } from '../../figures/publishedFigure';
import { useTextsOf } from '../../i18n';
import { workshopTexts } from '../../i18n/workshop';
import { readOnWall, sourceOnWall } from './publishedWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function PublishedSlide({ view, benchmark, speech }: SlideProps & { readonly benchmark: Benchmark }) {
  const t = useTextsOf(workshopTexts).published;
  const placement = placeBeside(view, benchmark, questionnaire.roles);
  const figure = publishedFigure(view, benchmark, { benchmarks, questionnaire }, speech);
  const { picture } = figure;
  const { own } = picture;
  const name = nameOf(picture);
  return (
    <SlideFrame
      title={figure.title}
      reading={readOnWall(placement, benchmark, questionnaire.scale, speech, t)}
      source={sourceOnWall(placement, benchmark, speech, t)}
    >
      <div className={own.kind === 'share' ? styles.figure : `${styles.figure} ${styles.beside}`}>
        {picture.kind === 'anchor-strip' ? (
          <AnchorStrip name={name} published={picture.published} own={own} />
        ) : (
          <SectorLine name={name} {...picture} />
        )}
        <OwnAnswers own={own} name={figure.reading.join(' ')} heading={t.own} />
      </div>
    </SlideFrame>
  );
}

/** What someone hears who does not see the picture. */
function nameOf(picture: Picture): string {
  const { own } = picture;
  const marks = marksInWords(picture);
  return own.kind === 'share' ? `${marks}, ${own.mark.label} ${own.mark.figure}` : marks;
}
