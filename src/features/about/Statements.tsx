/** All statements of the questionnaire, with what each builds on and whether the short form asks it. */
import { questionnaire } from '../../content/pack';
import { useI18n, useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import { DataTable } from '../../ui/DataTable';
import styles from './AboutPage.module.css';

export function Statements() {
  const { pick } = useI18n();
  const t = useTextsOf(aboutTexts).statements;
  return (
    <div className={`${styles.card} ${styles.statements}`}>
      {questionnaire.themes.map((theme) => (
        <DataTable
          key={theme.id}
          caption={pick(theme.name)}
          columns={[
            { heading: t.statement, numeric: false },
            { heading: t.basis, numeric: false },
            { heading: t.form, numeric: false },
          ]}
          rows={theme.items.map((item) => [
            `${item.id} ${pick(item.text)}`,
            item.basis === 'article' ? t.article : t.professional,
            item.short ? t.both : t.fullOnly,
          ])}
        />
      ))}
    </div>
  );
}
