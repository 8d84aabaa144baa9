/** The theme profile: what reads it, the bars, and the same numbers as a table. */

import { ThemeBars } from '../../charts/ThemeBars';
import type { Assessment } from '../../domain/assessment';
import { type ShownRound, withheldIn } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { speechOf } from '../../figures/speech';
import { themeProfileFigure } from '../../figures/themeProfile';
import { useI18n, useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { resultsTexts } from '../../i18n/results';
import { GlossaryText } from '../../ui/GlossaryText';
import { TableFold } from '../../ui/TableFold';
import { Part, Reading, Sheet } from './Part';

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
  const someWithheld = withheldIn(view) > 0;
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
        <ThemeBars name={figure.reading} rows={figure.rows} bands={figure.bands} />
        <TableFold summary={asTable} table={figure.table} />
      </Sheet>
    </Part>
  );
}
