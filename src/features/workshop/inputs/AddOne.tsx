/** One line of text, and a button that adds it. */
import { type FormEvent, useId, useState } from 'react';
import { useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/TextInput';
import styles from './inputs.module.css';

interface AddProps {
  readonly label: string;
  readonly action: string;
  readonly longest: number;
  /** Whether there is no room for one more: what was written stays, and it is said. */
  readonly isFull: boolean;
  readonly onAdd: (text: string) => void;
}

export function AddOne({ label, action, longest, isFull, onAdd }: AddProps) {
  const id = useId();
  const { full } = useTextsOf(facilitatorTexts);
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(text.trim() !== '' && isFull);
    if (text.trim() === '' || isFull) return;
    onAdd(text);
    setText('');
  };
  return (
    <form onSubmit={submit} className={styles.row}>
      <Field id={id} label={label} {...(tried && isFull ? { error: full } : {})}>
        {(control) => (
          <TextInput
            {...control}
            value={text}
            maxLength={longest}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{action}</Button>
    </form>
  );
}
