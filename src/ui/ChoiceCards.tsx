/** One of a few, each with a line of explanation: native radios in a fieldset. */
import type { ChangeEventHandler } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import styles from './ChoiceCards.module.css';
import { FieldError } from './Field';
import { Radio } from './Radio';

interface KeptField {
  readonly name: string;
  readonly value: string;
  readonly onChange: ChangeEventHandler<HTMLInputElement>;
}

interface Props {
  readonly legend: string;
  /** Given to the first radio, for a link from an error summary. */
  readonly id?: string;
  readonly error?: string | undefined;
  /** Of a form that is sent; or, where each choice is kept as it is made, which of them is kept. */
  readonly field: UseFormRegisterReturn | KeptField;
  readonly options: readonly { readonly value: string; readonly title: string; readonly text?: string }[];
}

export function ChoiceCards({ legend, id, error, field, options }: Props) {
  const kept = 'value' in field ? field.value : undefined;
  const errorId = `${field.name}-error`;
  return (
    <fieldset className={styles.group} aria-describedby={error === undefined ? undefined : errorId}>
      <legend className={styles.legend}>{legend}</legend>
      {error !== undefined && <FieldError id={errorId}>{error}</FieldError>}
      <div className={styles.cards}>
        {options.map(({ value, title, text }, index) => {
          const textId = `${field.name}-${value}-text`;
          return (
            <Radio
              key={value}
              className={styles.card}
              {...field}
              value={value}
              checked={kept === undefined ? undefined : value === kept}
              id={index === 0 ? id : undefined}
              aria-describedby={text === undefined ? undefined : textId}
            >
              <span>
                <span className={styles.title}>{title}</span>
                {text !== undefined && (
                  <span className={styles.text} id={textId} aria-hidden="true">
                    {text}
                  </span>
                )}
              </span>
            </Radio>
          );
        })}
      </div>
    </fieldset>
  );
}
