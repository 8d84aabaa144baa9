/** One of the 98 municipalities, found by typing; the combobox pattern comes from downshift. */
import { useCombobox } from 'downshift';
import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Municipality } from '../../content/municipalities';
import { municipalities } from '../../content/municipalities';
import { findMunicipalities } from '../../content/municipalitySearch';
import { useI18n } from '../../i18n';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import styles from './MunicipalityField.module.css';
import type { NewAssessmentFields } from './newAssessmentFields';

export function MunicipalityField({ form }: { readonly form: UseFormReturn<NewAssessmentFields> }) {
  const { texts } = useI18n();
  const t = texts.newAssessment;
  const chosen = municipalities.find(({ code }) => code === form.getValues('municipality')) ?? null;
  const [text, setText] = useState(chosen?.displayName ?? '');
  const found = findMunicipalities(text === chosen?.displayName ? '' : text);

  form.register('municipality', { required: t.errors.municipality });
  const choose = (municipality: Municipality | null) => {
    form.setValue('municipality', municipality?.code ?? '', {
      shouldValidate: form.formState.isSubmitted,
    });
  };

  const combobox = useCombobox<Municipality>({
    id: 'municipality-list',
    inputId: 'municipality',
    items: [...found],
    itemToString: (municipality) => municipality?.displayName ?? '',
    initialSelectedItem: chosen,
    initialInputValue: text,
    // Enter takes the first that fits; a name written in full needs no choice from the list.
    defaultHighlightedIndex: 0,
    onInputValueChange: ({ inputValue, type }) => {
      setText(inputValue);
      if (type === useCombobox.stateChangeTypes.InputChange) choose(exactly(inputValue));
    },
    onSelectedItemChange: ({ selectedItem }) => choose(selectedItem),
  });

  const showsList = combobox.isOpen && found.length > 0;
  return (
    <div className={styles.box}>
      <Field
        id="municipality"
        label={t.municipalityLabel}
        hint={t.municipalityHint}
        error={form.formState.errors.municipality?.message}
      >
        {(control) => (
          <TextInput
            {...combobox.getInputProps({
              ...control,
              autoComplete: 'off',
              spellCheck: false,
              onBlur: () => settle(),
            })}
          />
        )}
      </Field>
      <ul className={styles.list} hidden={!showsList} {...combobox.getMenuProps({ 'aria-label': t.municipalityLabel })}>
        {showsList &&
          found.map((municipality, index) => (
            <li
              key={municipality.code}
              className={styles.option}
              {...combobox.getItemProps({ item: municipality, index })}
            >
              {municipality.displayName}
            </li>
          ))}
      </ul>
      {combobox.isOpen && found.length === 0 && <p className={styles.none}>{t.municipalityNone(text)}</p>}
    </div>
  );

  /** Leaving the field with one municipality's name in it chooses that one. */
  function settle(): void {
    const municipality = exactly(text);
    if (municipality !== null) choose(municipality);
  }
}

function exactly(text: string): Municipality | null {
  const [first, ...others] = findMunicipalities(text);
  if (first === undefined || text.trim() === '') return null;
  const wanted = text.trim().toLocaleLowerCase('da');
  const named = [first, ...others].find(({ name, displayName }) =>
    [name, displayName].some((spelling) => spelling.toLocaleLowerCase('da') === wanted),
  );
  return named ?? (others.length === 0 ? first : null);
}
