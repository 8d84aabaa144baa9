/** Brings a part of the page, or one statement in it, into view, and takes the focus there. */
import type { ResultsPart } from '../../state/route';

export function showPart(part: ResultsPart, item: string | null): void {
  const target = document.getElementById(item === null ? `part-${part}` : `item-${item}`);
  target?.scrollIntoView();
  target?.focus({ preventScroll: true });
}
