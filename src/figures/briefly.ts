/** The short version in words: a sentence for each thing a `KeyFinding` can be, with the part it is about. */
import type { ShownRound } from '../domain/disclosure';
import { type KeyFinding, keyFindings } from '../domain/findings';
import type { Benchmark, Questionnaire, Theme } from '../domain/pack/schema';
import { findingsTexts } from '../i18n/findings';
import { blockWords } from './blockWords';
import type { Speech } from './speech';
import { statementsOf } from './statement';
import { readOthers } from './themeProfile';

export interface BriefSentence {
  readonly kind: KeyFinding['kind'];
  readonly sentence: string;
  /** The part of the results that shows it. */
  readonly part: 'tal' | 'temaer' | 'vedikke' | 'uenighed';
  /** What the link to that part says. */
  readonly linkText: string;
}

const partOf = {
  'nearest-best': 'tal',
  'lowest-theme': 'temaer',
  'most-dont-knows': 'vedikke',
  'largest-difference': 'uenighed',
} as const satisfies Record<KeyFinding['kind'], BriefSentence['part']>;

export function briefly(
  view: ShownRound,
  themes: readonly Theme[],
  benchmarks: readonly Benchmark[],
  roles: Questionnaire['roles'],
  speech: Speech,
): readonly BriefSentence[] {
  const { i18n } = speech;
  const t = findingsTexts[i18n.language].briefly;
  const { number, list } = i18n.format;
  const { quote } = statementsOf(themes, speech);
  const blocks = blockWords(view.blocks, speech);
  return keyFindings(view, themes, benchmarks, roles).map((finding) => ({
    kind: finding.kind,
    sentence: sentenceOf(finding),
    part: partOf[finding.kind],
    linkText: t.toPart[partOf[finding.kind]],
  }));

  function sentenceOf(finding: KeyFinding): string {
    switch (finding.kind) {
      case 'nearest-best': {
        const { benchmark, placement } = finding;
        const say = placement.side === 'beyond-best' ? t.beyondBest : t.nearestBest;
        return say(
          i18n.pick(benchmark.title),
          number(placement.counted),
          number(placement.scored),
          benchmark.countedRanks.every((rank) => rank === 3),
        );
      }
      case 'lowest-theme': {
        const names = themes
          .filter(({ id }) => finding.themeIds.includes(id))
          .map(({ name }) => i18n.pick(name));
        return t.lowest(list(names), number(finding.score), readOthers(finding.others, t, number));
      }
      case 'most-dont-knows':
        return readDontKnows(finding.itemId, finding.dontKnow, finding.asMany);
      case 'largest-difference': {
        const { of, asMuch } = finding;
        const [leaders, employees] = of.pair.map(
          ({ block, counted, scored }) => blocks[block]?.of(counted, scored) ?? '',
        );
        const sentence = t.difference(quote(of.itemId), leaders ?? '', employees ?? '');
        return `${sentence}${asMuch === 0 ? '' : t.differenceAsMuch(asMuch, number(asMuch))}.`;
      }
    }
  }

  function readDontKnows(itemId: string, dontKnow: number, asMany: number): string {
    if (view.respondents === 1) {
      return asMany === 0
        ? t.dontKnowOwn(quote(itemId))
        : t.dontKnowOwnMore(number(asMany + 1), quote(itemId));
    }
    const sentence = t.dontKnow(number(dontKnow), number(view.respondents), quote(itemId));
    return `${sentence}${asMany === 0 ? t.dontKnowMost : t.dontKnowAsMany(asMany, number(asMany))}`;
  }
}
