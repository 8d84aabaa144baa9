/** The pack's advice, fetched when a page asks for it. */
import { useCallback, useEffect, useState } from 'react';
import { loadAdvice } from '../content/pack';
import type { Advice } from '../domain/pack/schema';

export type FetchedAdvice =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'advice'; readonly advice: Advice }
  | { readonly kind: 'failed'; readonly retry: () => void };

/** Once it is there it is shown at once, so that the way back leads to the place the reader left. */
let there: FetchedAdvice | null = null;

export function useAdvice(): FetchedAdvice {
  const [fetched, setFetched] = useState<FetchedAdvice>(there ?? { kind: 'fetching' });
  const fetchAdvice = useCallback(() => {
    loadAdvice().then(
      (advice) => {
        there = { kind: 'advice', advice };
        setFetched(there);
      },
      () => setFetched({ kind: 'failed', retry: fetchAdvice }),
    );
  }, []);
  useEffect(() => {
    if (there === null) fetchAdvice();
  }, [fetchAdvice]);
  return fetched;
}
