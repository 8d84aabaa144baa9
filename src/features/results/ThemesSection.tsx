/** The theme profile: what reads it, the bars, and the same numbers as a table. */

import { Suspense } from 'react';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { speechOf } from '../../figures/speech';
import { themeProfileFigure } from '../../figures/themeProfile';
import { useI18n, useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { resultsTexts } from '../../i18n/results';
import { GlossaryText } from '../../ui/GlossaryText';
import { lazily } from '../../ui/lazily';
import { TableFold } from '../../ui/TableFold';
import { Part, Reading, Sheet } from './Part';
import styles from './ThemesSection.module.css';

/**
 * Recharts is by far the largest thing the app fetches. It is fetched along with this page, which itself is
 * fetched when the browser is idle after the first answer, and nothing else waits for it.
 */
const ThemeBars = lazily(() => import('../../charts/ThemeBars'));
ThemeBars.preload();

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
}

export function ThemesSection({ assessment, view, themes }: Props) {
  const i18n = useI18n();
  const t = useTextsOf(findingsTexts).profile;
  const { asTable } = useTextsOf(resultsTexts).published;
  const figure = themeProfileFigure(view, themes, speechOf(i18n, assessment.subject.name));
  const lead = view.respondents === 1 ? t.leadOwn : t.lead;
  const someWithheld = [...view.items.values()].some(({ kind }) => kind === 'hidden');
  return (
    <Part
      part="temaer"
      title={figure.title}
      lead={
        <>
          <p>
            <GlossaryText
              text={someWithheld ? `${lead} ${t.withheldAsUnanswered}` : lead}
              terms={['score', 'participant']}
            />
          </p>
          <p>
            <GlossaryText text={t.convention} terms={['band']} />
          </p>
        </>
      }
    >
      <Sheet>
        <Reading>{figure.reading}</Reading>
        <Suspense fallback={<div className={styles.waiting} data-rows={figure.rows.length} />}>
          <ThemeBars name={figure.reading} rows={figure.rows} bands={figure.bands} />
        </Suspense>
        <TableFold summary={asTable} table={figure.table} />
      </Sheet>
    </Part>
  );
}
