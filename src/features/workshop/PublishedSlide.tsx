/** A published figure with own answers beside it. */
import { AnchorStrip } from '../../charts/AnchorStrip';
import { OwnAnswers } from '../../charts/OwnAnswers';
import { SectorLine } from '../../charts/SectorLine';
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { Benchmark } from '../../domain/pack/schema';
import { placeBeside } from '../../domain/placement/placement';
import { anchorFigure } from '../../figures/anchorFigure';
import type { Figure } from '../../figures/figure';
import { sectorFigure } from '../../figures/sectorFigure';
import { useTextsOf } from '../../i18n';
import { workshopTexts } from '../../i18n/workshop';
import { readOnWall, sourceOnWall } from './publishedWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function PublishedSlide({ view, benchmark, speech }: SlideProps & { readonly benchmark: Benchmark }) {
  const t = useTextsOf(workshopTexts).published;
  const placement = placeBeside(view, benchmark, questionnaire.roles);
  const figure =
    benchmark.kind === 'best-worst'
      ? anchorFigure(view, benchmark, benchmarks, questionnaire, speech)
      : sectorFigure(view, benchmark, benchmarks, questionnaire, speech);
  const { picture } = figure;
  const { own } = picture;
  return (
    <SlideFrame
      title={figure.title}
      reading={readOnWall(placement, benchmark, questionnaire.scale, speech, t)}
      source={sourceOnWall(placement, benchmark, speech, t)}
    >
      <div className={own.kind === 'share' ? styles.figure : `${styles.figure} ${styles.beside}`}>
        {picture.kind === 'anchor-strip' ? (
          <AnchorStrip name={pictureName(figure)} published={picture.published} own={own} />
        ) : (
          <SectorLine name={pictureName(figure)} {...picture} />
        )}
        <OwnAnswers own={own} name={figure.reading.join(' ')} heading={t.own} />
      </div>
    </SlideFrame>
  );
}

/** What someone hears who does not see the picture. */
function pictureName({ picture }: Figure): string {
  const marks =
    picture.kind === 'anchor-strip'
      ? picture.published.map(({ label, figure }) => `${label} ${figure}`)
      : picture.points.map(({ year, figure }) => `${year} ${figure}`);
  const own = picture.own.kind === 'share' ? [`${picture.own.mark.label} ${picture.own.mark.figure}`] : [];
  return [...marks, ...own].join(', ');
}
