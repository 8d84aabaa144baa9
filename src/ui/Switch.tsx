/** A setting that is on or off, at once: a native checkbox that says which it is in words too. */
import { useId } from 'react';
import styles from './Switch.module.css';

interface Props {
  readonly label: string;
  /** What it is set to, in a word. */
  readonly state: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

export function Switch({ label, state, hint, on, onChange }: Props) {
  const id = useId();
  return (
    <div className={styles.switch}>
      <label className={styles.label}>
        <input
          type="checkbox"
          // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox says itself whether it is checked
          role="switch"
          checked={on}
          aria-label={label}
          aria-describedby={id}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span className={styles.track} />
        <span>
          <b>{label}</b> <span className={styles.state}>{state}</span>
        </span>
      </label>
      <p id={id} className={styles.hint}>
        {hint}
      </p>
    </div>
  );
}
