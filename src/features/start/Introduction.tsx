/** What this is and how it works, in ten seconds. */
import { useI18n } from '../../i18n';
import { Icon, type IconName } from '../../ui/Icon';
import styles from './Introduction.module.css';

const promiseIcons: readonly IconName[] = ['clock', 'lock', 'book'];

export function Promises() {
  const { texts } = useI18n();
  return (
    <ul className={styles.promises}>
      {texts.start.promises.map(({ title, text }, index) => (
        <li key={title}>
          <Icon name={promiseIcons[index] ?? 'info'} />
          <span>
            <b>{title}</b>
            {text}
          </span>
        </li>
      ))}
    </ul>
  );
}

export function HowItWorks() {
  const { texts, format } = useI18n();
  return (
    <section aria-label={texts.start.howTitle}>
      <ol className={styles.how}>
        {texts.start.how.map(({ title, text }, index) => (
          <li key={title}>
            <span className={styles.number} aria-hidden="true">
              {format.number(index + 1)}
            </span>
            <div>
              <h2>{title}</h2>
              <p>{text}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
