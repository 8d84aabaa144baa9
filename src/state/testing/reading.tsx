/** Reads a hook as a component does, render by render. Imported by tests only. */
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';

export interface Reading<Value> {
  readonly latest: Value;
  readonly renders: number;
}

const roots: Root[] = [];

export function reading<Value>(useValue: () => Value): Reading<Value> {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const seen: Value[] = [];
  const root = createRoot(document.createElement('div'));
  roots.push(root);
  act(() => root.render(<Reader useValue={useValue} onRead={(value) => seen.push(value as Value)} />));
  return {
    get latest() {
      return seen.at(-1) as Value;
    },
    get renders() {
      return seen.length;
    },
  };
}

/** Takes all readers off the page. */
export function stopReading(): void {
  act(() => {
    for (const root of roots.splice(0)) root.unmount();
  });
}

interface Props {
  readonly useValue: () => unknown;
  readonly onRead: (value: unknown) => void;
}

export function Reader({ useValue, onRead }: Props) {
  onRead(useValue());
  return null;
}
