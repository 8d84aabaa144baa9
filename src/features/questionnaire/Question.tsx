/**
 * One statement with its answers, its help and its note. An answer renders none of it anew but the button that takes it
 * back: the radios hold what is chosen themselves.
 */
import { memo, useEffect } from 'react';
import { useFormContext } from 'react-hook-form';
import { questionnaire } from '../../content/pack';
import type { Item } from '../../domain/pack/schema';
import { useI18n } from '../../i18n';
import { answerItem } from '../../state/responseCommands';
import { followAnswer, useAnswerUnsaved, useIsAnswered } from '../../state/selectors';
import { Icon } from '../../ui/Icon';
import { ScaleRow } from '../../ui/ScaleRow';
import { type AnswerFields, dontKnowValue, fieldOf, givenBy } from './answerField';
import styles from './Question.module.css';
import { QuestionHelp } from './QuestionHelp';
import { QuestionNote } from './QuestionNote';

interface Props {
  readonly responseId: string;
  readonly item: Item;
  /** Its number in the form, from 1. */
  readonly number: number;
  /** Id of the element that holds the instruction, which describes every question. */
  readonly instructionId: string;
}

export const Question = memo(function Question({ responseId, item, number, instructionId }: Props) {
  const { texts, pick, format } = useI18n();
  const { register, setValue, getValues } = useFormContext<AnswerFields>();
  const unsaved = useAnswerUnsaved(responseId, item.id);
  const t = texts.questionnaire;

  // The store is the truth: an answer that is taken back, or comes from another tab, goes into this one field.
  useEffect(
    () =>
      followAnswer(responseId, item.id, (answer) => {
        const value = fieldOf(answer);
        if (getValues(item.id) !== value) setValue(item.id, value);
      }),
    [responseId, item.id, getValues, setValue],
  );

  const field = register(item.id, {
    onChange: (event: { readonly target: { readonly value: string } }) => {
      answerItem(responseId, item.id, givenBy(event.target.value));
    },
  });
  const { scale } = questionnaire;
  const options = [
    ...scale.options.map(({ rank, label }) => ({ value: String(rank), label: pick(label), apart: false })),
    { value: dontKnowValue, label: pick(scale.dontKnow), apart: true },
  ];

  return (
    <fieldset
      className={styles.question}
      data-question={item.id}
      aria-describedby={unsaved ? `${instructionId} ${item.id}-unsaved` : instructionId}
    >
      <legend className={styles.legend}>
        <span className={styles.number}>{format.number(number)}</span> <span>{pick(item.text)}</span>
      </legend>
      <div className={styles.body}>
        <ScaleRow options={options} field={field} />
        {unsaved && (
          <p className={styles.unsaved} id={`${item.id}-unsaved`}>
            <Icon name="warning" />
            {t.notSavedHere}
          </p>
        )}
        <div className={styles.more}>
          <QuestionHelp item={item} />
          <QuestionNote responseId={responseId} itemId={item.id} number={number} />
          <ClearAnswer responseId={responseId} itemId={item.id} number={number} />
        </div>
      </div>
    </fieldset>
  );
});

interface ClearAnswerProps {
  readonly responseId: string;
  readonly itemId: string;
  readonly number: number;
}

function ClearAnswer({ responseId, itemId, number }: ClearAnswerProps) {
  const { texts, format } = useI18n();
  const t = texts.questionnaire;
  if (!useIsAnswered(responseId, itemId)) return null;
  return (
    <button
      type="button"
      className={styles.clear}
      aria-label={t.clearOf(format.number(number))}
      onClick={(event) => {
        // The button goes with the answer; the focus stays in the question.
        const question = event.currentTarget.closest('fieldset');
        answerItem(responseId, itemId, null);
        question?.querySelector('input')?.focus();
      }}
    >
      {t.clear}
    </button>
  );
}
