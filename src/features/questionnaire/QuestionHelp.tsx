/** "What does this mean?": the explanation, with an example of either end of the scale. */
import { useState } from 'react';
import { loadHelp } from '../../content/pack';
import type { Item, ItemHelp } from '../../domain/pack/schema';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import styles from './Question.module.css';

type Fetched = { readonly kind: 'help'; readonly help: ItemHelp } | { readonly kind: 'failed' } | null;

export function QuestionHelp({ item }: { readonly item: Item }) {
  const { texts } = useI18n();
  const t = texts.questionnaire;
  const [fetched, setFetched] = useState<Fetched>(null);
  const fetchHelp = async () => {
    try {
      const help = (await loadHelp()).items[item.id];
      setFetched(help === undefined ? { kind: 'failed' } : { kind: 'help', help });
    } catch {
      setFetched({ kind: 'failed' });
    }
  };
  return (
    <details
      className={styles.fold}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && fetched?.kind !== 'help') void fetchHelp();
      }}
    >
      <summary>
        <Icon name="info" />
        {t.help}
      </summary>
      <div className={styles.help}>
        {fetched === null && <p>{texts.app.loading}</p>}
        {fetched?.kind === 'failed' && <p>{t.helpFailed}</p>}
        {fetched?.kind === 'help' && <HelpTexts help={fetched.help} />}
      </div>
    </details>
  );
}

function HelpTexts({ help }: { readonly help: ItemHelp }) {
  const { texts, pick } = useI18n();
  return (
    <>
      <p>{pick(help.meaning)}</p>
      <dl>
        <div>
          <dt>{texts.questionnaire.lowExample}</dt>
          <dd>{pick(help.low)}</dd>
        </div>
        <div>
          <dt>{texts.questionnaire.highExample}</dt>
          <dd>{pick(help.high)}</dd>
        </div>
      </dl>
    </>
  );
}
