/** How alike the answers are: the statements most and least alike, and every one in a table. */

import { AgreementAxis, AgreementLine } from '../../charts/AgreementLine';
import type { ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { type AgreementRow, agreementFigure } from '../../figures/agreement';
import type { Speech } from '../../figures/speech';
import { useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { resultsTexts } from '../../i18n/results';
import { GlossaryText } from '../../ui/GlossaryText';
import { TableFold } from '../../ui/TableFold';
import styles from './DifferencesSection.module.css';
import { ItemId, Reading, Sheet } from './Part';

interface Props {
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
  readonly speech: Speech;
}

export function AgreementPart({ view, themes, speech }: Props) {
  const t = useTextsOf(findingsTexts).agreement;
  const { asTable } = useTextsOf(resultsTexts).published;
  const { reading, most, least, table } = agreementFigure(view, themes, speech);
  return (
    <Sheet label={t.title}>
      <div className={styles.head}>
        <h3>{t.title}</h3>
        <p>
          <GlossaryText text={t.lead} terms={['agreement']} />
        </p>
      </div>
      <Reading>{reading}</Reading>
      {most.length > 0 && (
        <div>
          <Rows heading={t.most} rows={most} />
          {least.length > 0 && (
            <div className={styles.least}>
              <Rows heading={t.least} rows={least} />
            </div>
          )}
          <div className={styles.axisRow}>
            <div>
              <AgreementAxis {...t.ends} />
            </div>
          </div>
        </div>
      )}
      <p className={styles.note}>{t.caution}</p>
      <TableFold summary={asTable} table={table} />
    </Sheet>
  );
}

function Rows({ heading, rows }: { readonly heading: string; readonly rows: readonly AgreementRow[] }) {
  const t = useTextsOf(findingsTexts).agreement;
  return (
    <>
      <h4>{heading}</h4>
      <ul className={styles.agreement}>
        {rows.map(({ itemId, text, value, figure }) => (
          <li key={itemId}>
            <p>
              <ItemId>{itemId}</ItemId> {text}
            </p>
            <AgreementLine name={t.value(figure)} value={value} />
            <span className={styles.value} aria-hidden="true">
              {figure}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
