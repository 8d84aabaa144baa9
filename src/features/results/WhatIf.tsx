/**
 * *What if there were N in each group?* The reader chooses N; off until then, and switched off again by a button.
 * It is not printed: each figure carries its own label.
 */
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { groupSizeIn, largestGroup, smallestGroup } from '../../domain/placement/whatIf';
import { useI18n, useTextsOf } from '../../i18n';
import { whatIfTexts } from '../../i18n/whatIf';
import { setGroupSize, useGroupSize } from '../../state/groupSize';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { Fold } from '../../ui/Fold';
import { TextInput } from '../../ui/TextInput';
import styles from './WhatIf.module.css';

export function WhatIf() {
  const { number } = useI18n().format;
  const t = useTextsOf(whatIfTexts);
  const size = useGroupSize();
  // Open where it is on already; from then on as the reader leaves it.
  const [openAtFirst] = useState(size !== null);
  const [said, setSaid] = useState(false);
  const { register, handleSubmit, formState, setFocus, clearErrors } = useForm({
    defaultValues: { size: size === null ? '' : String(size) },
  });
  const limits = [number(smallestGroup), number(largestGroup)] as const;

  const show = handleSubmit((fields) => {
    setGroupSize(groupSizeIn(fields.size));
    setSaid(true);
  });
  const turnOff = () => {
    setGroupSize(null);
    setSaid(true);
    clearErrors();
    // The button goes with what it switched off; the focus must not.
    setFocus('size');
  };

  return (
    <div className={styles.whatIf}>
      <Fold summary={size === null ? t.ask : t.asked(number(size))} open={openAtFirst}>
        <form className={styles.form} onSubmit={show} noValidate>
          <p>{t.explained}</p>
          <Field
            id="group-size"
            label={t.size}
            hint={t.sizeHint(...limits)}
            error={formState.errors.size === undefined ? undefined : t.sizeError(...limits)}
          >
            {(control) => (
              <TextInput
                {...control}
                narrow
                inputMode="numeric"
                autoComplete="off"
                {...register('size', { validate: (text) => groupSizeIn(text) !== null })}
              />
            )}
          </Field>
          <div className={styles.actions}>
            <Button type="submit">{t.show}</Button>
            {size !== null && (
              <Button variant="quiet" onClick={turnOff}>
                {t.turnOff}
              </Button>
            )}
          </div>
          <p className={styles.status} role="status">
            {size === null ? said && t.isOff : t.isOn(number(size))}
          </p>
          <p className={styles.small}>
            {t.worked} {t.kept}
          </p>
        </form>
      </Fold>
    </div>
  );
}
