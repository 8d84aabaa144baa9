/** What is said of a published figure that is revealed step by step: never more than has been shown. */
import type { Language } from '../../../domain/pack/language';
import type { GuessOf } from '../../../domain/workshop';
import type { Picture } from '../../../figures/figure';
import type { workshopTexts } from '../../../i18n/workshop';

type Words = (typeof workshopTexts)[Language]['reveal'];

/**
 * The sentence under the picture while something is still hidden: first what the figure of `item` is a share of, so
 * that the room can guess; then the latest figure, and the next question.
 */
export function readStep(item: string, picture: Picture, revealed: ReadonlySet<GuessOf>, t: Words): string {
  const ask = t.ask[item];
  if (picture.kind === 'anchor-strip') {
    const figureOf = (kind: 'worst' | 'best') =>
      picture.published.find((mark) => mark.kind === kind)?.figure ?? '';
    if (revealed.has('best')) return t.afterBest(figureOf('best'));
    return revealed.has('worst') ? t.afterWorst(figureOf('worst')) : (ask ?? t.start.bestWorst);
  }
  const [earlier, later] = [picture.points[0], picture.points.at(-1)];
  if (earlier === undefined || later === undefined) return ask ?? t.start.trend;
  if (revealed.has('later')) return t.afterLater(later.figure, later.year);
  return revealed.has('earlier')
    ? t.afterEarlier(earlier.figure, earlier.year, later.year)
    : (ask ?? t.start.trend);
}

/** The marks that are shown, for someone who does not see the picture. */
export function marksRevealed(picture: Picture, revealed: ReadonlySet<GuessOf>, t: Words): string {
  const { own } = picture;
  const published =
    picture.kind === 'anchor-strip'
      ? picture.published
          .filter(({ kind }) => revealed.has(kind))
          .map(({ label, figure }) => `${label} ${figure}`)
      : picture.points
          .filter((point) => revealed.has(point === picture.points.at(-1) ? 'later' : 'earlier'))
          .map(({ year, figure }) => `${year} ${figure}`);
  const mark = own.kind === 'share' && revealed.has('own') ? [`${own.mark.label} ${own.mark.figure}`] : [];
  return [...published, ...mark].join(', ') || t.nothing;
}
