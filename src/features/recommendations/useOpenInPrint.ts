/**
 * What is folded away is printed as well: opened before the print and closed after it. A style sheet alone can
 * open a fold in some browsers only.
 */
import { type RefObject, useEffect } from 'react';

/** @param within the element whose folds are printed open, by `details` anywhere in it */
export function useOpenInPrint(within: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    let opened: readonly HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...(within.current?.querySelectorAll('details') ?? [])].filter((fold) => !fold.open);
      for (const fold of opened) fold.open = true;
    };
    const close = () => {
      for (const fold of opened) fold.open = false;
      opened = [];
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, [within]);
}
