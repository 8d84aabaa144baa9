/** Keeps the focus near where it was when the control that had it goes away, so that Tab does not begin at the top. */
import { type RefObject, useEffect } from 'react';

/** What can stand for the lost control: what a screen reader names, and small enough to go on from. */
const places = 'section, form, fieldset, dialog, li, [tabindex]';

/** Within the element of `ref`: the nearest place around the lost control that is still there takes the focus. */
export function useFocusKept(ref: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const within = ref.current;
    if (within === null) return;
    /** The control that has the focus, and the places around it, from the inside out. */
    let held: Element | null = null;
    let around: readonly HTMLElement[] = [];
    const remember = ({ target }: FocusEvent) => {
      held = target instanceof Element ? target : null;
      around = placesAround(held, within);
    };
    const leave = ({ target }: FocusEvent) => {
      // Some browsers say so also of a control that is being taken away: it is gone when the timer rings.
      setTimeout(() => {
        if (target === held && held?.isConnected) held = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (held === null || held.isConnected || document.activeElement !== document.body) return;
      held = null;
      const next = around.find((place) => place.isConnected) ?? within;
      if (!next.hasAttribute('tabindex')) next.tabIndex = -1;
      next.focus({ preventScroll: true });
    });
    observer.observe(within, { childList: true, subtree: true });
    within.addEventListener('focusin', remember);
    within.addEventListener('focusout', leave);
    return () => {
      observer.disconnect();
      within.removeEventListener('focusin', remember);
      within.removeEventListener('focusout', leave);
    };
  }, [ref]);
}

function placesAround(control: Element | null, within: HTMLElement): readonly HTMLElement[] {
  const next = control?.parentElement?.closest<HTMLElement>(places) ?? null;
  return next === null || !within.contains(next) ? [] : [next, ...placesAround(next, within)];
}
