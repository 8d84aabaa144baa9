/** Pixels that are kept free between what is placed, what it belongs to, and the edges of the window. */
const gap = 8;

/**
 * Places an element with `position: fixed` under another one, or above it where there is more room, and inside
 * the window. It may be moved sideways for that, and scrolls where it would be higher than its room.
 */
export function placeBeside(placed: HTMLElement, beside: HTMLElement): void {
  placed.style.maxHeight = '';
  const at = beside.getBoundingClientRect();
  const { width, height } = placed.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const below = innerHeight - at.bottom - 2 * gap;
  const above = at.top - 2 * gap;
  const under = height <= below || below >= above;
  placed.style.left = `${Math.max(gap, Math.min(at.left, room - width - gap))}px`;
  placed.style.maxHeight = `${Math.max(below, above)}px`;
  // Only where it is needed: Chromium and Firefox let Tab stop at whatever may scroll, so that keys can scroll it.
  placed.style.overflowY = height > Math.max(below, above) ? 'auto' : '';
  placed.style.top = under ? `${at.bottom + gap}px` : `${at.top - gap - Math.min(height, above)}px`;
}
