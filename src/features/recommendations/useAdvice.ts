/** The pack's advice, fetched when this page asks for it. */
import { useCallback, useEffect, useState } from 'react';
import { loadAdvice } from '../../content/pack';
import type { Advice } from '../../domain/pack/schema';

export type FetchedAdvice =
  | { readonly kind: 'fetching' }
  | { readonly kind: 'advice'; readonly advice: Advice }
  | { readonly kind: 'failed'; readonly retry: () => void };

export function useAdvice(): FetchedAdvice {
  const [fetched, setFetched] = useState<FetchedAdvice>({ kind: 'fetching' });
  const fetchAdvice = useCallback(() => {
    loadAdvice().then(
      (advice) => setFetched({ kind: 'advice', advice }),
      () => setFetched({ kind: 'failed', retry: fetchAdvice }),
    );
  }, []);
  useEffect(fetchAdvice, [fetchAdvice]);
  return fetched;
}
