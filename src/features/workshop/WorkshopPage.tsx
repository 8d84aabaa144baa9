/**
 * The results on the wall, one slide at a time. The page stands alone: no header, no footer.
 *
 * One more slide: see `slides.ts`.
 */
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import { nobodyAnswered, type ShownRound } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';
import { useI18n } from '../../i18n';
import { useRoundView } from '../../state/roundView/useRoundView';
import type { RoundNumber } from '../../state/route';
import { useAdvice } from '../../state/useAdvice';
import { Skeleton } from '../../ui/Skeleton';
import { HiddenSlide, NobodySlide } from './DeadEndSlides';
import { Deck } from './Deck';
import { SlideContent } from './SlideContent';
import { slidesOf } from './slides';

interface Props {
  readonly assessment: Assessment;
  /** From 1; `null` for the first. */
  readonly slide: number | null;
  readonly round: RoundNumber;
}

export default function WorkshopPage({ assessment, slide, round }: Props) {
  const view = useRoundView(assessment, round);
  const place = { assessment, round, wanted: slide };
  if (view.kind === 'hidden') {
    return <Deck {...place} slides={[{ key: 'hidden', content: <HiddenSlide reason={view.reason} /> }]} />;
  }
  if (nobodyAnswered(view)) {
    return <Deck {...place} slides={[{ key: 'nobody', content: <NobodySlide /> }]} />;
  }
  return <Shown {...place} view={view} />;
}

interface ShownProps {
  readonly assessment: Assessment;
  readonly round: RoundNumber;
  readonly wanted: number | null;
  readonly view: ShownRound;
}

function Shown({ view, ...place }: ShownProps) {
  const { texts } = useI18n();
  const fetched = useAdvice();
  const { assessment } = place;
  // The last slides wait for the advice: without it a slide would change its number.
  if (fetched.kind === 'fetching') return <Skeleton label={texts.app.loading} />;
  const themes = themesOfForm(questionnaire, assessment.form);
  const slides = slidesOf({
    view,
    themes,
    benchmarks: benchmarks.figures,
    roles: questionnaire.roles,
    advice: fetched.kind === 'advice' ? fetched.advice : null,
    decisions: assessment.decisions,
  });
  return (
    <Deck
      {...place}
      slides={slides.map((slide, index) => ({
        key: `${index} ${slide.kind}`,
        content: <SlideContent slide={slide} assessment={assessment} view={view} themes={themes} />,
      }))}
    />
  );
}
