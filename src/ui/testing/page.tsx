/** Puts something on a page and acts on it as a reader does. Imported by tests only. */
import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

const roots: Root[] = [];

/** Shows something on the page and waits until it has come to rest. */
export async function show(content: ReactNode): Promise<void> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  // There is no layout, so there is nothing to scroll to.
  Element.prototype.scrollIntoView = () => undefined;
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  roots.push(root);
  await act(async () => root.render(content));
}

/** Empties the page. */
export async function clearPage(): Promise<void> {
  await act(async () => {
    for (const root of roots.splice(0)) root.unmount();
  });
  document.body.replaceChildren();
}

export function the<Found extends HTMLElement = HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`There is no ${selector} on the page.`);
  return found;
}

/** All that stands on the page. */
export const words = () => document.body.textContent ?? '';

export async function click(target: HTMLElement): Promise<void> {
  await act(async () => {
    // A press takes the focus along, unless it is prevented.
    const pressed = target.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true }));
    if (
      pressed &&
      document.activeElement instanceof HTMLElement &&
      !target.contains(document.activeElement)
    ) {
      document.activeElement.blur();
    }
    target.click();
  });
}

/** Writes into a field, over what stood there. */
export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  await act(async () => {
    field.focus();
    const prototype =
      field instanceof HTMLInputElement ? HTMLInputElement.prototype : HTMLTextAreaElement.prototype;
    // Past React's own setter, or it would take the text for the one it knows already.
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

/** Presses a key where the focus is. Returns whether the browser would go on to do its own part. */
export async function press(key: string, how: KeyboardEventInit = {}): Promise<boolean> {
  const target = document.activeElement ?? document.body;
  return act(async () =>
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...how })),
  );
}
