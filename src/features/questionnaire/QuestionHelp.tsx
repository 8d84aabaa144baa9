/** "What does this mean?": the explanation, with an example of either end of the scale. */
import type { Item } from '../../domain/pack/schema';
import { useI18n } from '../../i18n';
import { Icon } from '../../ui/Icon';
import styles from './Question.module.css';

export function QuestionHelp({ item }: { readonly item: Item }) {
  const { texts, pick } = useI18n();
  const { help } = item;
  return (
    <details className={styles.fold}>
      <summary>
        <Icon name="info" />
        {texts.questionnaire.help}
      </summary>
      <div className={styles.help}>
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
      </div>
    </details>
  );
}
