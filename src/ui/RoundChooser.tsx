/** Which round is looked at, and the way to the others; nothing where there is only one. */
import { useI18n, useTextsOf } from '../i18n';
import { roundsTexts } from '../i18n/rounds';
import styles from './RoundChooser.module.css';

interface Props {
  /** As `roundLinks` of the state gives them. */
  readonly rounds: readonly {
    readonly number: number;
    /** When it was opened, as an instant: rounds are told apart by number and month. */
    readonly opened: string;
    readonly href: string;
    readonly current: boolean;
    readonly latest: boolean;
  }[];
}

export function RoundChooser({ rounds }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(roundsTexts);
  if (rounds.length < 2) return null;
  return (
    <nav className={styles.chooser} aria-label={t.choose}>
      <span aria-hidden="true">{t.label}</span>
      <ul className={styles.rounds}>
        {rounds.map(({ number, opened, href, current, latest }) => (
          <li key={number}>
            <a href={href} aria-current={current ? 'true' : undefined}>
              {(latest ? t.latest : t.earlier)(format.number(number), format.month(opened))}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
