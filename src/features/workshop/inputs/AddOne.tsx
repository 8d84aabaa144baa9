/** One line of text, and a button that adds it. */
import { type FormEvent, useId, useState } from 'react';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/TextInput';
import styles from './inputs.module.css';

interface AddProps {
  readonly label: string;
  readonly action: string;
  readonly longest: number;
  readonly onAdd: (text: string) => void;
}

export function AddOne({ label, action, longest, onAdd }: AddProps) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text);
    setText('');
  };
  return (
    <form onSubmit={submit} className={styles.row}>
      <Field id={id} label={label}>
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
