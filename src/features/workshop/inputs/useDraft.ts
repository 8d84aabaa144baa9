/** A field that is saved as it is left, or as it goes away with its slide. */
import { type ChangeEvent, useEffect, useEffectEvent, useState } from 'react';

interface Draft {
  readonly value: string;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onBlur: () => void;
}

/**
 * What is typed, until it is saved; what is stored, where nothing has been typed. So a field that is only passed
 * through saves nothing, and shows what another window has written meanwhile.
 */
export function useDraft(stored: string, save: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const keep = useEffectEvent(() => {
    if (draft !== null && draft !== stored) save(draft);
  });
  // The browser tells nothing of a field that is taken away while it has the focus.
  useEffect(() => () => keep(), []);
  return {
    value: draft ?? stored,
    onChange: ({ target }) => setDraft(target.value),
    onBlur: () => {
      if (draft !== null && draft !== stored) save(draft);
      setDraft(null);
    },
  };
}
