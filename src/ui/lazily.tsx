/**
 * A component whose code is fetched when it is first shown, or before that by `preload`. Unlike `React.lazy`
 * alone, it renders at once when its code is there already (React keeps a fallback on the page for 300 ms, even
 * one that is needed for no time at all), and a fetch that failed can be tried again (`forgetFailedFetches`).
 */
import { type ComponentType, type FunctionComponent, lazy, useState } from 'react';

export interface Lazily<Props> extends FunctionComponent<Props> {
  /** Fetches the code; a failure is told when the component is shown. */
  preload(): void;
}

const failures = new Set<() => void>();

/** Lets what could not be fetched be fetched again, when somebody asks for it. */
export function forgetFailedFetches(): void {
  for (const forget of failures) forget();
  failures.clear();
}

export function lazily<Props extends object>(
  fetchModule: () => Promise<{ readonly default: ComponentType<Props> }>,
): Lazily<Props> {
  let there: ComponentType<Props> | null = null;
  let underWay: ComponentType<Props> | null = null;

  async function fetchOnce() {
    try {
      const module = await fetchModule();
      there = module.default;
      return module;
    } catch (error) {
      // Not forgotten by itself: what waits for it renders again and again, and would fetch each time.
      failures.add(() => {
        underWay = null;
      });
      throw error;
    }
  }

  function current(): ComponentType<Props> {
    if (there !== null) return there;
    underWay ??= lazy(fetchOnce) as unknown as ComponentType<Props>;
    return underWay;
  }

  // biome-ignore lint/correctness/noComponentHookFactories: called once a page, at module level, as React.lazy is
  function Shown(props: Props) {
    // Chosen once, so that what is shown is not taken down when its code has come.
    const [Component] = useState<ComponentType<Props>>(() => current());
    return <Component {...props} />;
  }
  return Object.assign(Shown, {
    preload: () => {
      if (there === null) fetchOnce().catch(() => undefined);
    },
  });
}
