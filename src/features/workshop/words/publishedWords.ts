/**
 * A published figure on the wall in two pieces: one sentence that reads own answers beside it, and one source
 * line. What the results page spreads over several sentences stands here in as few words as are still true.
 */
import type { Language } from '../../../domain/pack/language';
import type { Benchmark, Questionnaire } from '../../../domain/pack/schema';
import type { Placement } from '../../../domain/placement/placement';
import { lowerFirst, readOwn } from '../../../figures/ownReading';
import { publishedShares } from '../../../figures/publishedShares';
import type { Speech } from '../../../figures/speech';
import type { workshopTexts } from '../../../i18n/workshop';

type Words = (typeof workshopTexts)[Language]['published'];

/** The sentence; `null` where the picture says by itself what is withheld. */
export function readOnWall(
  placement: Placement,
  benchmark: Benchmark,
  scale: Questionnaire['scale'],
  speech: Speech,
  t: Words,
): string | null {
  const { number, percent, percentNumber } = speech.i18n.format;
  const high = countsHighOnly(benchmark);
  switch (placement.kind) {
    case 'hidden':
      return null;
    case 'no-answer':
      return readOwn(placement, benchmark, scale, speech).join(' ');
    case 'own-answer': {
      const option = scale.options.find(({ rank }) => rank === placement.rank);
      const label = option === undefined ? '' : lowerFirst(speech.i18n.pick(option.label));
      return t.answered(label, placement.counted);
    }
    case 'counts': {
      const { counted, scored, dontKnow } = placement;
      return dontKnow === 0
        ? t.counts(number(counted), number(scored), high)
        : t.countsDontKnow(number(counted), number(scored), high, number(dontKnow));
    }
    case 'share': {
      const { counted, scored, side } = placement;
      const { lower, upper } = placement.interval;
      const interval = t.interval[side ?? 'sector'](percentNumber(lower), percent(upper));
      return t.share(number(counted), number(scored), high, interval);
    }
  }
}

/** Where the figure comes from, whom it is about, what is unknown, and what is this tool's reading with the other one. */
export function sourceOnWall(
  placement: Placement,
  benchmark: Benchmark,
  speech: Speech,
  t: Words,
  ownIsShown = true,
): string {
  const { source, own } = speech.t;
  const { number } = speech.i18n.format;
  const units = [...new Set(publishedShares(benchmark).map(({ unit }) => unit))].map(
    (unit) => source.units[unit],
  );
  const about = placement.kind === 'share' ? t.about : source.about;
  const likeForLike = placement.kind === 'own-answer' && placement.likeForLike;
  const dontKnow = placement.kind === 'share' ? placement.dontKnow : 0;
  return [
    t.source,
    likeForLike ? own.likeForLike : about(units),
    benchmark.kind === 'best-worst' ? source.noSizes : source.noSize,
    ...(ownIsShown ? ofOwn() : []),
  ].join(' ');

  /** What tells of own answers: it waits until they are shown. */
  function ofOwn(): readonly string[] {
    return [
      ...(benchmark.basis.kind === 'our-reading'
        ? [t.ourReading(countsHighOnly(benchmark), otherReading(placement, benchmark, number, t))]
        : []),
      ...(dontKnow > 0 ? [source.dontKnowLeftOut(number(dontKnow))] : []),
    ];
  }
}

function otherReading(
  placement: Placement,
  benchmark: Benchmark,
  number: (value: number) => string,
  t: Words,
): string {
  const high = countsHighOnly(benchmark);
  switch (placement.kind) {
    case 'own-answer':
      return placement.otherCounted === null ? '' : t.otherAnswer(high, placement.otherCounted);
    case 'counts':
    case 'share':
      return placement.otherCounted === null
        ? ''
        : t.otherCounts(high, number(placement.otherCounted), number(placement.scored));
    case 'no-answer':
    case 'hidden':
      return '';
  }
}

/** Whether only "to a high degree" counts, so that the other reading is the wider one. */
function countsHighOnly({ countedRanks }: Benchmark): boolean {
  return countedRanks.every((rank) => rank === 3);
}
