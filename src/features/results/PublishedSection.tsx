/** The published figures with own answers beside them, each in a frame of its own. */

import { ChartKey } from '../../charts/ChartKey';
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import type { Benchmark, Theme } from '../../domain/pack/schema';
import { placeBeside } from '../../domain/placement/placement';
import { askedBenchmarks, publishedFigure } from '../../figures/publishedFigure';
import { publishedYears } from '../../figures/publishedShares';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { figuresTexts } from '../../i18n/figures';
import { resultsTexts } from '../../i18n/results';
import { whatIfTexts } from '../../i18n/whatIf';
import { useGroupSize } from '../../state/groupSize';
import { ErrorFrame } from '../../ui/ErrorFrame';
import { GlossaryText } from '../../ui/GlossaryText';
import { FigureCard } from './FigureCard';
import styles from './PublishedSection.module.css';
import { WhatIf } from './WhatIf';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
}

export function PublishedSection({
  assessment,
  view,
  themes,
}: Props & { readonly themes: readonly Theme[] }) {
  const { pick, format } = useI18n();
  const t = useTextsOf(resultsTexts).published;
  const f = useTextsOf(figuresTexts);
  const w = useTextsOf(whatIfTexts);
  const groupSize = useGroupSize();
  const figures = askedBenchmarks(benchmarks.figures, themes);
  const years = format.list(publishedYears(figures).map(String));
  // The own mark and its interval are explained where there are any.
  const shares = figures.some(
    (benchmark) => placeBeside(view, benchmark, questionnaire.roles).kind === 'share',
  );
  return (
    <section className={styles.section} aria-labelledby="part-tal">
      <div className={styles.head}>
        <h2 id="part-tal" tabIndex={-1}>
          {t.title}
        </h2>
        <p>
          <GlossaryText
            text={view.respondents === 1 ? t.leadOwn(years) : t.lead(years)}
            terms={['share', 'participant']}
          />
        </p>
        <ChartKey
          label={t.key}
          worst={f.worstGroup}
          best={f.bestGroup}
          sector={f.sector.label}
          own={shares ? t.own : null}
          interval={shares ? t.interval : null}
          assumed={groupSize === null ? null : w.key}
        />
        {shares && (
          <p className={styles.sampling}>
            <GlossaryText text={t.sampling} terms={['interval']} />
          </p>
        )}
      </div>
      <WhatIf />
      {figures.map((benchmark) => (
        <ErrorFrame key={benchmark.item} part={pick(benchmark.title)}>
          <OneFigure assessment={assessment} view={view} benchmark={benchmark} />
        </ErrorFrame>
      ))}
    </section>
  );
}

/** A component of its own, so that what fails in making the figure fails inside the frame. */
function OneFigure({ assessment, view, benchmark }: Props & { readonly benchmark: Benchmark }) {
  const speech = speechOf(useI18n(), assessment.subject.name);
  const groupSize = useGroupSize();
  return (
    <FigureCard figure={publishedFigure(view, benchmark, { benchmarks, questionnaire }, speech, groupSize)} />
  );
}
