/** What lies behind the figures: how many, which form, how much is answered, what is withheld. */

import type { Assessment } from '../../domain/assessment';
import { type ShownRound, scoredIn, withheldIn } from '../../domain/disclosure';
import { blockWords } from '../../figures/blockWords';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { GlossaryText } from '../../ui/GlossaryText';
import styles from './ResultsPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
}

export function RoundFacts({ assessment, view }: Props) {
  const i18n = useI18n();
  const { texts, format } = i18n;
  const t = useTextsOf(resultsTexts).facts;
  const items = [...view.items.values()];
  const shown = items.flatMap((item) => (item.kind === 'shown' ? [item.counts] : []));
  const sum = (count: (counts: (typeof shown)[number]) => number) =>
    format.number(shown.reduce((total, counts) => total + count(counts), 0));
  const answers = t.answers(
    sum(scoredIn),
    sum(({ dontKnow }) => dontKnow),
    sum(({ unanswered }) => unanswered),
  );
  const number = format.number(items.length);
  const withheld = withheldIn(view);
  const blocks = blockWords(view.blocks, speechOf(i18n, assessment.subject.name));
  const respondents =
    blocks.length === 0
      ? format.number(view.respondents)
      : t.byBlock(format.number(view.respondents), format.list(blocks.map(({ inWords }) => inWords)));
  const kind = texts.app.roundKinds[view.round.kind];
  const { length } = assessment.rounds;
  const numberOfRound = assessment.rounds.findIndex(({ id }) => id === view.round.id) + 1;
  const roundInWords =
    length === 1 ? kind : t.numbered(format.number(numberOfRound), format.number(length), kind.toLowerCase());
  const { opened, closed } = view.round;
  return (
    <dl className={styles.facts} aria-label={t.title}>
      <div>
        <dt>{t.responses}</dt>
        <dd>{respondents}</dd>
      </div>
      <div>
        <dt>{t.round}</dt>
        <dd>
          <GlossaryText text={roundInWords} terms={['ownRound', 'openRound', 'confidentialRound']} />
        </dd>
      </div>
      <div>
        <dt>{t.collected}</dt>
        <dd>
          {closed === null
            ? t.since(format.date(opened))
            : t.between(format.date(opened), format.date(closed))}
        </dd>
      </div>
      <div>
        <dt>{t.form}</dt>
        <dd>{assessment.form === 'short' ? t.short(number) : t.full(number)}</dd>
      </div>
      {shown.length > 0 && (
        <div>
          <dt>{t.answered}</dt>
          <dd>{withheld === 0 ? answers : t.ofShown(format.number(shown.length), answers)}</dd>
        </div>
      )}
      <div>
        <dt>{t.figures}</dt>
        <dd>
          <GlossaryText text={view.respondents === 1 ? t.figuresOwn : t.figuresSeveral} terms={['guide']} />
        </dd>
      </div>
      {withheld > 0 && (
        <div>
          <dt>{t.withheld}</dt>
          <dd>{t.withheldItems(format.number(withheld), number)}</dd>
        </div>
      )}
    </dl>
  );
}
