/** One self-assessment of a file: what it is, how it stands to what is here, and the ways to choose between. */
import type { ChangeEvent } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { PlannedAssessment, Way } from '../../state/backup/plan';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { Notice } from '../../ui/Notice';
import { Tag } from '../../ui/Tag';
import styles from './BackupPage.module.css';
import { useStandingWords } from './standingWords';

interface Props {
  readonly planned: PlannedAssessment;
  readonly way: Way;
  readonly onWay: (way: Way) => void;
}

export function PlannedChoice({ planned, way, onWay }: Props) {
  const { texts, format } = useI18n();
  const all = useTextsOf(backupTexts);
  const t = all.preview;
  const { assessment } = planned.whole;
  const { facts, standing, inBin, ways } = planned;
  const words = useStandingWords(planned);
  const parts = [
    assessment.subject.name,
    assessment.rounds.length > 1 && all.facts.rounds(assessment.rounds.length),
    all.facts.responses(facts.responses, format.number(facts.responses)),
    facts.handedIn > 0 && all.facts.handedIn(facts.handedIn, format.number(facts.handedIn)),
    all.facts.answers(facts.answers, format.number(facts.answers)),
    t.changed(format.date(planned.changed)),
  ].filter((part) => part !== false);
  const takesOut = inBin && standing.kind !== 'mergeable';
  return (
    <article className={styles.planned} aria-labelledby={`planned-${assessment.id}`}>
      <h3 id={`planned-${assessment.id}`}>{assessment.title}</h3>
      <p className={styles.quiet}>{parts.join(' · ')}</p>
      {assessment.example && (
        <p>
          <Tag tone="example">{texts.app.example}</Tag>
        </p>
      )}
      {words.map((line, index) => (
        <p key={line} className={index === 0 ? styles.standing : undefined}>
          {line}
        </p>
      ))}
      <ChoiceCards
        legend={t.choose(assessment.title)}
        field={{
          name: `way-${assessment.id}`,
          value: way,
          onChange: (event: ChangeEvent<HTMLInputElement>) => {
            const wanted = ways.find((each) => each === event.currentTarget.value);
            if (wanted !== undefined) onWay(wanted);
          },
        }}
        options={ways.map((each) => ({
          value: each,
          ...t.ways[each === 'merge' && takesOut ? 'takeOut' : each],
        }))}
      />
      {way === 'copy' && facts.confidentialRounds > 0 && standing.kind !== 'ids-taken' && (
        <Notice tone="warn" title={t.twoVersions} />
      )}
    </article>
  );
}
