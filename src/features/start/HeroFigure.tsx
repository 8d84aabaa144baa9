/**
 * The two published figures of one question, so that the first page shows what the mirror looks like. Drawn
 * without script and without own answers, since there are none yet.
 */

import { PublishedPair } from '../../charts/PublishedPair';
import { heroFigure } from '../../content/heroFigure';
import { useI18n } from '../../i18n';
import styles from './HeroFigure.module.css';

export function HeroFigure() {
  const { texts, format } = useI18n();
  const t = texts.start.figure;
  const mark = (kind: 'best' | 'worst') => ({
    value: heroFigure[kind],
    figure: format.percent(heroFigure[kind]),
    label: t[kind],
  });
  return (
    <figure className={styles.figure}>
      <figcaption>
        <p className={styles.title}>{t.title}</p>
        <p className={styles.small}>{t.what}</p>
      </figcaption>
      <PublishedPair worst={mark('worst')} best={mark('best')} name={t.name} />
      <p className={styles.small}>{t.source}</p>
    </figure>
  );
}
