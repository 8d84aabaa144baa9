/**
 * The two published figures of one question, so that the first page shows what the mirror looks like. Drawn
 * without script and without own answers, since there are none yet.
 */

import { AnchorStrip } from '../../charts/AnchorStrip';
import { heroFigure } from '../../content/heroFigure';
import { useI18n } from '../../i18n';
import styles from './HeroFigure.module.css';

export function HeroFigure() {
  const { texts, format } = useI18n();
  const t = texts.start.figure;
  const mark = (kind: 'best' | 'worst') => ({
    kind,
    value: heroFigure[kind],
    figure: format.percent(heroFigure[kind]),
    label: t[kind],
    detail: null,
  });
  return (
    <figure className={styles.figure}>
      <figcaption>
        <p className={styles.title}>{t.title}</p>
        <p className={styles.small}>{t.what}</p>
      </figcaption>
      <AnchorStrip published={[mark('worst'), mark('best')]} own={{ kind: 'nothing' }} name={t.name} />
      <p className={styles.small}>{t.source}</p>
    </figure>
  );
}
