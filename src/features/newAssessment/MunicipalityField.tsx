/** One of the 98 municipalities, found by typing. */
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { type Municipality, municipalities } from '../../content/municipalities';
import { findMunicipalities } from '../../content/municipalitySearch';
import { useI18n } from '../../i18n';
import { Combobox } from '../../ui/Combobox';
import { Field } from '../../ui/Field';
import { municipalityNamed } from './municipalityNamed';
import type { NewAssessmentFields } from './newAssessmentFields';

export function MunicipalityField({ form }: { readonly form: UseFormReturn<NewAssessmentFields> }) {
  const { texts } = useI18n();
  const t = texts.newAssessment;
  // Registered without a field of its own, since what is typed and what is chosen are two things. It is asked
  // for only while it is a municipality that is assessed.
  form.register('municipality', {
    validate: (code, { kind }) => kind !== 'municipality' || code !== '' || t.errors.municipality,
  });
  const chosen = () => municipalities.find(({ code }) => code === form.getValues('municipality'));
  const [text, setText] = useState(() => chosen()?.displayName ?? '');
  const choose = (municipality: Municipality | null) => {
    form.setValue('municipality', municipality?.code ?? '', { shouldValidate: form.formState.isSubmitted });
  };
  const found = findMunicipalities(text);
  return (
    <Field
      id="municipality"
      label={t.municipalityLabel}
      hint={t.municipalityHint}
      error={form.formState.errors.municipality?.message}
    >
      {(control) => (
        <Combobox
          control={control}
          listLabel={t.municipalityLabel}
          text={text}
          options={found.map(({ code, displayName }) => ({ id: code, label: displayName }))}
          nothingFound={t.municipalityNone(text)}
          found={t.municipalityCount(found.length)}
          onType={(typed) => {
            setText(typed);
            choose(municipalityNamed(typed));
          }}
          onChoose={(code) => {
            const municipality = municipalities.find((candidate) => candidate.code === code) ?? null;
            setText(municipality?.displayName ?? '');
            choose(municipality);
          }}
          // What has been recognised is written out when the field is left.
          onLeave={() => setText(chosen()?.displayName ?? text)}
        />
      )}
    </Field>
  );
}
