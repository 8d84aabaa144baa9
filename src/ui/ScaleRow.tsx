/**
 * The answers to one question: a segmented row on a desk, large rows on a phone; what is off the scale stands
 * apart. Native, uncontrolled radios, so that arrow keys and assistive technology work as everywhere.
 */
import type { UseFormRegisterReturn } from 'react-hook-form';
import { Radio } from './Radio';
import styles from './ScaleRow.module.css';

interface Props {
  readonly field: UseFormRegisterReturn;
  readonly options: readonly { readonly value: string; readonly label: string; readonly apart: boolean }[];
}

export function ScaleRow({ field, options }: Props) {
  return (
    <div className={styles.row}>
      {options.map(({ value, label, apart }, index) => (
        <Radio
          key={value}
          className={apart ? `${styles.answer} ${styles.apart}` : styles.answer}
          {...field}
          value={value}
        >
          <span>{label}</span>
          <span className={styles.key} aria-hidden="true">
            {index + 1}
          </span>
        </Radio>
      ))}
    </div>
  );
}
