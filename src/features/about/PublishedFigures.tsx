/** The published figures as the pack has them. */
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { PublishedShare } from '../../domain/pack/schema';
import { useI18n, useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import { DataTable } from '../../ui/DataTable';
import styles from './AboutPage.module.css';

export function PublishedFigures() {
  const { pick, format } = useI18n();
  const t = useTextsOf(aboutTexts).figures;
  const items = new Map(questionnaire.themes.flatMap((theme) => theme.items.map((item) => [item.id, item])));
  const rowOf = (itemId: string, who: string, { share, year, population, n }: PublishedShare) => {
    const item = items.get(itemId);
    return [
      `${itemId} ${item === undefined ? '' : pick(item.text)} ${who}`,
      pick(population),
      String(year),
      format.percent(share),
      n === null ? t.notStated : format.number(n),
    ];
  };
  const rows = benchmarks.figures.flatMap((figure) =>
    figure.kind === 'best-worst'
      ? [rowOf(figure.item, `– ${t.best}`, figure.best), rowOf(figure.item, `– ${t.worst}`, figure.worst)]
      : figure.points.map((point) => rowOf(figure.item, `– ${t.sector} ${point.year}`, point)),
  );
  return (
    <div className={styles.card}>
      <DataTable
        caption={t.caption}
        columns={[
          { heading: t.question, numeric: false },
          { heading: t.whose, numeric: false },
          { heading: t.year, numeric: true },
          { heading: t.share, numeric: true },
          { heading: t.n, numeric: true },
        ]}
        rows={rows}
      />
    </div>
  );
}
