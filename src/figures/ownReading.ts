/** Own answers beside a published figure, in sentences: one for each thing a `Placement` can be. */
import type { HiddenReason } from '../domain/disclosure';
import type { Benchmark, Questionnaire, Rank } from '../domain/pack/schema';
import type { Placement } from '../domain/placement/placement';
import type { Speech } from './speech';

/** The sentences that read own answers, in the order they stand. */
export function readOwn(
  placement: Placement,
  benchmark: Benchmark,
  scale: Questionnaire['scale'],
  speech: Speech,
): readonly string[] {
  const { t, i18n } = speech;
  const number = i18n.format.number;
  switch (placement.kind) {
    case 'hidden':
      return [readHidden(placement.reason, speech)];
    case 'no-answer':
      return [readNoAnswer(placement, speech)];
    case 'own-answer': {
      const option = scale.options.find(({ rank }) => rank === placement.rank);
      const label = option === undefined ? '' : lowerFirst(i18n.pick(option.label));
      return [
        t.own.answered(label, placement.counted),
        ...(placement.likeForLike ? [t.own.likeForLike] : []),
        ...(placement.otherCounted === null
          ? []
          : [
              countsHighOnly(benchmark.countedRanks)
                ? t.own.otherReadingWider(placement.otherCounted)
                : t.own.otherReadingNarrower(placement.otherCounted),
            ]),
      ];
    }
    case 'counts':
    case 'share': {
      const { counted, scored, dontKnow, otherCounted } = placement;
      const highOnly = countsHighOnly(benchmark.countedRanks);
      const other = highOnly ? t.several.otherReadingWider : t.several.otherReadingNarrower;
      return [
        t.several.counted(number(counted), number(scored), highOnly ? 'high' : 'high-or-some'),
        ...(placement.kind === 'share' ? readShare(placement, speech) : []),
        ...(otherCounted === null ? [] : [other(number(otherCounted), number(scored))]),
        // Beside a share the source line says how many are left out.
        ...(placement.kind === 'counts' && dontKnow > 0
          ? [t.several.dontKnow(number(dontKnow), dontKnow === 1)]
          : []),
      ];
    }
  }
}

function readShare(placement: Extract<Placement, { kind: 'share' }>, { t, i18n }: Speech): readonly string[] {
  const { percent } = i18n.format;
  const { lower, upper } = placement.interval;
  return [
    t.several.share(percent(placement.share)),
    t.several.interval(i18n.format.percentNumber(lower), percent(upper)),
    ...(placement.side === null ? [] : [t.side[placement.side]]),
  ];
}

function readNoAnswer(placement: Extract<Placement, { kind: 'no-answer' }>, { t, i18n }: Speech): string {
  const { dontKnow, respondents } = placement;
  // Only an own round is shown with one respondent.
  if (respondents === 1) return dontKnow > 0 ? t.own.dontKnow : t.own.unanswered;
  if (dontKnow === 0) return t.several.nobody;
  return dontKnow === respondents
    ? t.several.allDontKnow
    : t.several.onlyDontKnow(i18n.format.number(dontKnow), dontKnow === 1);
}

/** Why something is withheld. */
export function readHidden(reason: HiddenReason, { t }: Speech): string {
  switch (reason.kind) {
    case 'alike':
      return t.hidden.alike;
    case 'not-closed':
      return t.hidden.notClosed;
    case 'too-few':
      return t.hidden.tooFew(reason.missing);
  }
}

/** Whether only "to a high degree" counts, so that the other reading is the wider one. */
function countsHighOnly(ranks: readonly Rank[]): boolean {
  return ranks.length === 1 && ranks[0] === 3;
}

/** "I høj grad" → "i høj grad", for use inside a sentence; by no locale, since the browser's own may be Turkish. */
export function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
