/**
 * When a key is the page's own. Keys of a single letter or sign act only where a letter is not for something else,
 * and never over the browser's own keys.
 */

type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'repeat'>;

/**
 * Whether the key was pressed once and by itself: one with a modifier is the browser's, one that is held down acts
 * once. Shift is passed over: on some keyboards it is part of the sign.
 */
export function isPlain({ ctrlKey, metaKey, altKey, repeat }: Pressed): boolean {
  return !(ctrlKey || metaKey || altKey || repeat);
}

/** Whether a letter pressed here is for something else. */
export function isBusy(target: EventTarget | null): boolean {
  return isSomethingOpen() || takesLetters(target) || isInUnsentForm(target);
}

/** Whether it is a field that takes letters. */
export function takesLetters(target: EventTarget | null): boolean {
  const fields = 'input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable]';
  return target instanceof Element && target.closest(fields) !== null;
}

/** Whether a dialog or a menu waits for a choice, wherever the focus is. */
function isSomethingOpen(): boolean {
  return document.querySelector('dialog[open], [data-menu][open]') !== null;
}

/** The answers are saved as they are given; any other form is not until it is sent. */
function isInUnsentForm(target: EventTarget | null): boolean {
  const form = target instanceof Element ? target.closest('form') : null;
  return form !== null && form.querySelector('[data-question]') === null;
}
