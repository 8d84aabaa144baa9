/** Starting a self-assessment: whose, under which title, in which form, and who answers first. */
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { questionnaire } from '../../content/pack';
import { type Form, longest } from '../../domain/assessment';
import { themesOfForm } from '../../domain/pack/items';
import { useI18n } from '../../i18n';
import { now } from '../../state/environment';
import { goInstead } from '../../state/navigation';
import { startAssessment } from '../../state/startAssessment';
import { Button } from '../../ui/Button';
import { ChoiceCards } from '../../ui/ChoiceCards';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { Field } from '../../ui/Field';
import { PageTitle } from '../../ui/PageTitle';
import { RespondentFields } from '../../ui/RespondentFields';
import { TextInput } from '../../ui/TextInput';
import { MunicipalityField } from './MunicipalityField';
import styles from './NewAssessmentPage.module.css';
import { errorsInOrder, type NewAssessmentFields, subjectOf } from './newAssessmentFields';

export function NewAssessmentPage() {
  const { texts, format, pick } = useI18n();
  const t = texts.newAssessment;
  const form = useForm<NewAssessmentFields>({
    defaultValues: {
      kind: 'municipality',
      municipality: '',
      organisation: '',
      title: t.titleSuggestion(now().slice(0, 4)),
      form: '',
      role: '',
      department: '',
    },
    // Focus goes to the summary, which links to the fields.
    shouldFocusError: false,
    reValidateMode: 'onChange',
  });
  const { register, watch, formState } = form;
  const kind = watch('kind');
  const errors = errorsInOrder(formState.errors, kind);
  const tooLong = (limit: number) => ({ value: limit, message: t.errors.tooLong(format.number(limit)) });

  const started = useRef(false);

  const submit = form.handleSubmit((fields) => {
    // As often as it is sent in one go, it is one self-assessment.
    if (started.current) return;
    started.current = true;
    const chosen = fields.form as Form;
    const ids = startAssessment(
      { subject: subjectOf(fields), title: fields.title, form: chosen },
      { role: fields.role, department: fields.department },
    );
    const [first] = themesOfForm(questionnaire, chosen);
    goInstead({ page: 'questions', ...ids, theme: first?.slug ?? '', item: null });
  });

  return (
    <div className={styles.page}>
      <PageTitle title={t.title}>{t.title}</PageTitle>
      <p className="lead">{t.lead}</p>
      {formState.submitCount > 0 && errors.length > 0 && (
        <ErrorSummary key={formState.submitCount} title={t.errors.title(errors.length)} errors={errors} />
      )}
      <form className={styles.form} onSubmit={submit} noValidate>
        <ChoiceCards
          legend={t.who}
          field={register('kind', { onChange: () => form.clearErrors(['municipality', 'organisation']) })}
          options={[
            { value: 'municipality', title: t.municipality },
            { value: 'organisation', title: t.organisation },
          ]}
        />
        {kind === 'municipality' ? (
          <MunicipalityField form={form} />
        ) : (
          <Field id="organisation" label={t.organisationLabel} error={formState.errors.organisation?.message}>
            {(control) => (
              <TextInput
                {...control}
                autoComplete="organization"
                {...register('organisation', {
                  validate: (value) => value.trim() !== '' || t.errors.organisation,
                  maxLength: tooLong(longest.name),
                })}
              />
            )}
          </Field>
        )}
        <Field id="title" label={t.titleLabel} hint={t.titleHint} error={formState.errors.title?.message}>
          {(control) => (
            <TextInput
              {...control}
              {...register('title', {
                validate: (value) => value.trim() !== '' || t.errors.assessmentTitle,
                maxLength: tooLong(longest.title),
              })}
            />
          )}
        </Field>
        <ChoiceCards
          legend={t.formLabel}
          id="form"
          error={formState.errors.form?.message}
          field={register('form', { required: t.errors.form })}
          options={[
            { value: 'short', ...t.short },
            { value: 'full', ...t.full },
          ]}
        />
        <div>
          <h2>{t.respondent}</h2>
          <p>{t.respondentHint}</p>
        </div>
        <RespondentFields
          roles={questionnaire.roles.map(({ id, name }) => ({ id, name: pick(name) }))}
          roleError={formState.errors.role?.message}
          departmentError={formState.errors.department?.message}
          role={register('role', { required: t.errors.role })}
          department={register('department', { maxLength: tooLong(longest.department) })}
        />
        <div>
          <Button variant="main" size="large" type="submit">
            {t.begin}
          </Button>
        </div>
      </form>
    </div>
  );
}
