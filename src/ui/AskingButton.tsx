/** A button for what cannot be undone: the first press asks, and the second one acts or leaves everything as it is. */
import { useState } from 'react';
import { Button } from './Button';

interface Props {
  readonly label: string;
  /** What the second press does, in words that say what is lost. */
  readonly sure: string;
  readonly keep: string;
  readonly onSure: () => void;
}

export function AskingButton({ label, sure, keep, onSure }: Props) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="danger"
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {sure}
      </Button>
      <Button variant="quiet" onClick={() => setAsking(false)}>
        {keep}
      </Button>
    </>
  );
}
