/** The one breakdown of a confidential round's result: chosen here until the round is closed. */
import type { ChangeEvent } from 'react';
import type { Assessment, Round } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { chooseBreakdown } from '../../state/roundCommands';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { GlossaryText } from '../../ui/GlossaryText';
import styles from './ResponsesPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
}

const choices = ['role-group', 'department', 'none'] as const;

export function Breakdown({ assessment, round }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(responsesTexts).breakdown;
  // A refusal needs no words of its own: the choice shows what is kept, and `app/StorageNotices` says that another
  // tab was first.
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const chosen = choices.find((choice) => choice === target.value);
    if (chosen !== undefined) chooseBreakdown(assessment.id, chosen === 'none' ? null : chosen);
  };
  return (
    <section className={styles.part} aria-labelledby="breakdown">
      <h2 id="breakdown">{t.title}</h2>
      <p>
        <GlossaryText text={t.hint(format.number(round.threshold))} terms={['breakdown', 'group']} />
      </p>
      <ChoiceCards
        legend={t.legend}
        field={{
          name: 'breakdown',
          value: round.breakdown ?? 'none',
          onChange: choose,
        }}
        options={choices.map((value) => ({ value, ...t.choices[value] }))}
      />
    </section>
  );
}

/** What has been chosen, in words. */
export function ChosenBreakdown({ round }: { readonly round: Round }) {
  const t = useTextsOf(responsesTexts).breakdown;
  const chosen = t.chosen[round.breakdown ?? 'none'];
  return <p>{round.closed === null ? `${chosen} ${t.locked}` : chosen}</p>;
}
