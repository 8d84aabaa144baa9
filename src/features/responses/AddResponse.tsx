/** Adding a response; where the round is an own one that has one, also what kind of round it becomes. */
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { questionnaire } from '../../content/pack';
import {
  type Assessment,
  defaultThreshold,
  highestThreshold,
  longest,
  lowestThreshold,
  type Round,
} from '../../domain/assessment';
import { themesOfForm } from '../../domain/pack/items';
import { useI18n, useTextsOf } from '../../i18n';
import { responsesTexts } from '../../i18n/responses';
import { goTo } from '../../state/navigation';
import { type AddingRefusal, addResponse } from '../../state/roundCommands';
import { Button } from '../../ui/Button';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { RespondentFields } from '../../ui/RespondentFields';
import { TextInput } from '../../ui/TextInput';
import styles from './ResponsesPage.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  /** How many responses the round has. */
  readonly responses: number;
}

interface Fields {
  kind: 'confidential' | 'open';
  threshold: number;
  role: string;
  department: string;
}

export function AddResponse({ assessment, round, responses }: Props) {
  const { texts, format, pick } = useI18n();
  const t = useTextsOf(responsesTexts).add;
  const shares = round.kind === 'own' && responses > 0;
  const { register, handleSubmit, formState, watch, setError } = useForm<Fields>({
    // Confidential is the default as soon as a second person answers.
    defaultValues: { kind: 'confidential', threshold: defaultThreshold, role: '', department: '' },
  });
  const thresholdError = t.thresholdError(format.number(lowestThreshold), format.number(highestThreshold));

  // The page goes a moment after the click: a second one may not add a second response.
  const added = useRef(false);

  const submit = handleSubmit(({ kind, threshold, role, department }) => {
    if (added.current) return;
    const outcome = addResponse(assessment.id, { role, department }, shares ? { kind, threshold } : null);
    if (!outcome.ok) {
      setError('root', { message: inWords(outcome.refusal) });
      return;
    }
    added.current = true;
    const [theme] = themesOfForm(questionnaire, assessment.form);
    goTo({
      page: 'questions',
      assessment: assessment.id,
      response: outcome.value,
      theme: theme?.slug ?? '',
      item: null,
    });
  });

  return (
    <section className={styles.part} aria-labelledby="add">
      <h2 id="add">{responses === 0 ? t.firstTitle : t.title}</h2>
      {responses > 0 && <p className={styles.quiet}>{t.hint}</p>}
      {formState.errors.root !== undefined && (
        <Notice tone="error" title={formState.errors.root.message ?? ''} focus />
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        {shares && (
          <>
            <ChoiceCards
              legend={t.kindLegend}
              field={register('kind', { required: t.kindError })}
              error={formState.errors.kind?.message}
              options={[
                { value: 'confidential', ...t.confidential },
                { value: 'open', ...t.open },
              ]}
            />
            {watch('kind') === 'confidential' && (
              <Field
                id="threshold"
                label={t.thresholdLabel}
                hint={t.thresholdHint}
                error={formState.errors.threshold?.message}
              >
                {(control) => (
                  <TextInput
                    {...control}
                    narrow
                    type="number"
                    inputMode="numeric"
                    min={lowestThreshold}
                    max={highestThreshold}
                    {...register('threshold', {
                      valueAsNumber: true,
                      validate: (value) =>
                        (Number.isInteger(value) && value >= lowestThreshold && value <= highestThreshold) ||
                        thresholdError,
                    })}
                  />
                )}
              </Field>
            )}
            <p>{t.noWayBack}</p>
          </>
        )}
        <RespondentFields
          roles={questionnaire.roles.map(({ id, name }) => ({ id, name: pick(name) }))}
          roleError={formState.errors.role?.message}
          departmentError={formState.errors.department?.message}
          role={register('role', { required: texts.newAssessment.errors.role })}
          department={register('department', {
            maxLength: {
              value: longest.department,
              message: texts.newAssessment.errors.tooLong(format.number(longest.department)),
            },
          })}
        />
        <div>
          <Button variant={round.kind === 'own' && responses > 0 ? 'outlined' : 'main'} type="submit">
            {responses === 0 ? t.begin : t.submit}
          </Button>
        </div>
      </form>
    </section>
  );

  function inWords(refusal: AddingRefusal): string {
    switch (refusal.kind) {
      case 'round-closed':
      case 'round-passed':
        return t.refusedClosed;
      case 'round-own-taken':
        return t.refusedTaken;
      case 'already-shared':
        return t.refusedShared;
      case 'threshold-out-of-range':
        return thresholdError;
    }
  }
}
