/** The short version: at most four sentences that follow from the answers, and what lies behind the figures. */
import { benchmarks } from '../../content/benchmarks';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { briefly } from '../../figures/briefly';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { findingsTexts } from '../../i18n/findings';
import { Fold } from '../../ui/Fold';
import styles from './BrieflySection.module.css';
import { PartLink } from './PartLink';
import { RoundFacts } from './RoundFacts';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
}

export function BrieflySection({ assessment, view, themes }: Props) {
  const t = useTextsOf(findingsTexts).briefly;
  const speech = speechOf(useI18n(), assessment.subject.name);
  const sentences = briefly(view, themes, benchmarks.figures, questionnaire.roles, speech);
  return (
    <section className={styles.brief} aria-labelledby="briefly">
      <div className={styles.words}>
        <h2 id="briefly">{t.title}</h2>
        {sentences.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul className={styles.sentences}>
            {sentences.map(({ kind, sentence, part, linkText }) => (
              <li key={kind}>
                {sentence} <PartLink part={part}>{linkText}</PartLink>
              </li>
            ))}
          </ul>
        )}
        <Fold summary={t.rulesTitle}>
          <div className={styles.rules}>
            {t.rules.map((rule) => (
              <p key={rule}>{rule}</p>
            ))}
          </div>
        </Fold>
      </div>
      <RoundFacts assessment={assessment} view={view} />
    </section>
  );
}
