/** Renaming in place: Enter saves, Escape leaves it as it was. */
import { useForm } from 'react-hook-form';
import { type Assessment, longest } from '../../domain/assessment';
import { useI18n, useTextsOf } from '../../i18n';
import { assessmentListTexts } from '../../i18n/assessmentList';
import { renameAssessment } from '../../state/assessmentCommands';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import styles from './AssessmentList.module.css';

interface Props {
  readonly assessment: Assessment;
  readonly onDone: () => void;
}

export function RenameForm({ assessment, onDone }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(assessmentListTexts);
  const { register, handleSubmit, formState, setError } = useForm({
    defaultValues: { title: assessment.title },
  });
  const submit = handleSubmit(({ title }) => {
    const refusal = renameAssessment(assessment.id, title);
    if (refusal === null) onDone();
    else {
      const message =
        refusal.kind === 'title-empty' ? t.titleEmpty : t.titleTooLong(format.number(longest.title));
      setError('title', { message }, { shouldFocus: true });
    }
  });
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementInteractions: Escape bubbles up from the field and the buttons
    <form
      className={styles.rename}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
      noValidate
    >
      <Field id={`rename-${assessment.id}`} label={t.renameLabel} error={formState.errors.title?.message}>
        {(control) => (
          // The person has just asked for this field, in a menu that is gone and would take the focus with it.
          <TextInput {...control} autoFocus {...register('title')} />
        )}
      </Field>
      <div className={styles.renameActions}>
        <Button variant="main" type="submit">
          {t.renameSave}
        </Button>
        <Button variant="quiet" onClick={onDone}>
          {t.renameCancel}
        </Button>
      </div>
    </form>
  );
}
