/**
 * The keys that act on every page: ? opens the help, / moves the focus to the main menu. They act only where a
 * letter is not for something else, and not where they are switched off. Fetched when the browser is idle.
 */
import { goTo } from '../state/navigation';
import { usePreferences } from '../state/preferences';
import { isBusy, isPlain } from '../ui/keys';

/** Begins to listen; returns what ends it. */
export function listenForGlobalKeys(): () => void {
  addEventListener('keydown', pressed);
  return () => removeEventListener('keydown', pressed);
}

function pressed(event: KeyboardEvent): void {
  const { key } = event;
  // Shift is part of both on a Danish keyboard.
  if ((key !== '?' && key !== '/') || !isPlain(event)) return;
  if (!usePreferences.getState().singleKeys || isBusy(event.target)) return;
  // Later, so that what listens after this can have the key for itself: on a black wall it brings the slide back.
  if (key === '?') setTimeout(() => event.defaultPrevented || goTo({ page: 'help' }));
  // Else the browser would search with it.
  else if (!event.defaultPrevented && focusMenu()) event.preventDefault();
}

/** Moves the focus to the page one is on in the main menu, or to the button that opens it on a narrow page. */
function focusMenu(): boolean {
  const choices = ['header nav [aria-current]', 'header nav a', 'header [data-main-menu] summary'];
  const goal = choices
    .map((choice) => document.querySelector<HTMLElement>(choice))
    .find((element) => element !== null && element.getClientRects().length > 0);
  goal?.focus();
  return goal !== undefined;
}
