/** Own answers as far as they may be drawn: a mark, squares, boxes, or nothing. */
import type { ItemCounts, RoundView } from '../domain/disclosure';
import type { Benchmark, Questionnaire } from '../domain/pack/schema';
import type { Placement } from '../domain/placement/placement';
import { answerCounts } from './answerCounts';
import type { OwnPicture } from './figure';
import { readHidden } from './ownReading';
import type { Speech } from './speech';

export function ownPicture(
  placement: Placement,
  view: RoundView,
  benchmark: Benchmark,
  scale: Questionnaire['scale'],
  speech: Speech,
): OwnPicture {
  const { t, i18n, ownName } = speech;
  switch (placement.kind) {
    case 'hidden':
      return { kind: 'withheld', sentence: readHidden(placement.reason, speech) };
    case 'own-answer':
      return {
        kind: 'boxes',
        countedHeading: t.own.countedHeading,
        boxes: scale.options.map(({ rank, label }) => ({
          label: i18n.pick(label),
          chosen: rank === placement.rank,
          counted: benchmark.countedRanks.includes(rank),
        })),
      };
    case 'share':
      return {
        kind: 'share',
        interval: placement.interval,
        mark: {
          kind: 'own',
          value: placement.share,
          figure: i18n.format.percent(placement.share),
          label: ownName,
          detail: t.ofN(i18n.format.number(placement.counted), i18n.format.number(placement.scored)),
        },
      };
    case 'counts':
    case 'no-answer': {
      const counts = shownCounts(view, benchmark.item);
      return counts === null || view.respondents < 2
        ? { kind: 'nothing' }
        : { kind: 'counts', answers: answerCounts(counts, scale, speech) };
    }
  }
}

function shownCounts(view: RoundView, itemId: string): ItemCounts | null {
  const item = view.kind === 'shown' ? view.items.get(itemId) : undefined;
  return item?.kind === 'shown' ? item.counts : null;
}
