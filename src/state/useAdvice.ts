/** The pack's advice, fetched when a page asks for it, or ahead of that. */
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
    adviceFetched().then((outcome) => setFetched(outcome ?? { kind: 'failed', retry: fetchAdvice }));
  }, []);
  // Also where it was there at first: what is drawn out of sight has no effects until it is seen.
  useEffect(fetchAdvice, [fetchAdvice]);
  return fetched;
}

/** Fetches the advice where it is not there yet; `null` where that fails. Never rejects. */
export async function adviceFetched(): Promise<FetchedAdvice | null> {
  try {
    there ??= { kind: 'advice', advice: await loadAdvice() };
    return there;
  } catch {
    return null;
  }
}
