/** The first slide: who, which round, how many answered. */
import { benchmarks } from '../../../content/benchmarks';
import type { Round } from '../../../domain/assessment';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function TitleSlide({ assessment, view, speech: { i18n } }: SlideProps) {
  const t = useTextsOf(workshopTexts).title;
  const { format, pick } = i18n;
  const { rounds } = assessment;
  const kind = kindOf(view.round);
  const number = rounds.findIndex(({ id }) => id === view.round.id) + 1;
  return (
    <SlideFrame title={assessment.subject.name} source={t.source(pick(benchmarks.source))}>
      <div className={styles.facts}>
        <p className={styles.large}>{assessment.title}</p>
        <p>
          {rounds.length > 1 ? t.numbered(format.number(number), format.number(rounds.length), kind) : kind}
        </p>
        <p>{view.respondents === 1 ? t.respondentsOwn : t.respondents(format.number(view.respondents))}</p>
      </div>
    </SlideFrame>
  );

  function kindOf(round: Round): string {
    switch (round.kind) {
      case 'own':
        return t.own;
      case 'open':
        return round.closed === null
          ? t.open(format.date(round.opened))
          : t.openClosed(format.date(round.closed));
      case 'confidential':
        // Nothing of it is shown before it is closed.
        return t.confidential(format.date(round.closed ?? round.opened));
    }
  }
}
