/**
 * Full screen where the browser lets us. It does so only while a click or a key is handled, and may refuse:
 * then the page shows the same in its window, and nothing is said.
 */
export function enterFullScreen(): void {
  // Some phones have no such thing.
  document.documentElement
    .requestFullscreen?.({ navigationUI: 'hide' })
    .then(isFullScreenAgain)
    .catch(() => undefined);
}

/** Whether the end of full screen that is under way was asked for here. */
let askedFor = false;

/** The next end is the reader's, even where nobody listened when the one before was told, or it was told too late. */
function isFullScreenAgain(): void {
  askedFor = false;
}

export function leaveFullScreen(): void {
  if (!isFullScreen()) return;
  askedFor = true;
  document.exitFullscreen().catch(() => {
    // Asked for twice, it may have ended for the first time and refuse the second: then its event is still to come.
    if (isFullScreen()) askedFor = false;
  });
}

export function isFullScreen(): boolean {
  // Where there is no such thing it is undefined.
  return Boolean(document.fullscreenElement);
}

/**
 * Calls back when the reader ends full screen by the browser's own means: the page does not hear of the Escape
 * key that does it.
 * @returns stops calling back
 */
export function onFullScreenEnded(ended: () => void): () => void {
  const changed = () => {
    if (isFullScreen()) return;
    if (!askedFor) ended();
    askedFor = false;
  };
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}
