// @vitest-environment jsdom
import { act, type ComponentType, Suspense } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { da } from '../i18n/da';
import { ErrorFrame } from './ErrorFrame';
import { type Lazily, lazily } from './lazily';
import { clearPage, click, show, the, words } from './testing/page';

const t = da.app.failed;

interface Greeting {
  readonly name: string;
}

/** Code that can be fetched: each fetch waits until the test says how it goes. */
function code() {
  const waiting: { arrive(): void; fail(): void }[] = [];
  const fetchModule = vi.fn(
    () =>
      new Promise<{ default: ComponentType<Greeting> }>((resolve, reject) => {
        waiting.push({
          arrive: () => resolve({ default: ({ name }) => <p>Hej {name}</p> }),
          fail: () => reject(new TypeError('offline')),
        });
      }),
  );
  const settle = (how: 'arrive' | 'fail') => act(async () => waiting.shift()?.[how]());
  return { fetchModule, settle };
}

const inFrame = (Part: Lazily<Greeting>, part = 'Siden') => (
  <ErrorFrame key={part} part={part}>
    <Suspense fallback="Henter">
      <Part name="Aarhus" />
    </Suspense>
  </ErrorFrame>
);
const retry = () => click(the('button'));

beforeEach(() => {
  // React reports what an error frame has caught; here that is what is tested.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(async () => {
  await clearPage();
  vi.restoreAllMocks();
});

describe('a page whose code is fetched when it is shown', () => {
  it('stands in with the fallback until the code has come, and is fetched once', async () => {
    const { fetchModule, settle } = code();
    const Part = lazily(fetchModule);
    expect(fetchModule).not.toHaveBeenCalled();
    await show(inFrame(Part));
    expect(words()).toBe('Henter');
    await settle('arrive');
    expect(words()).toContain('Hej Aarhus');
    await show(inFrame(Part));
    expect(fetchModule).toHaveBeenCalledTimes(1);
  });

  it('is there at once, without a fallback, when its code came beforehand', async () => {
    const { fetchModule, settle } = code();
    const Part = lazily(fetchModule);
    Part.preload();
    await settle('arrive');
    Part.preload();
    const fallback = vi.fn(() => null);
    const Fallback = fallback as ComponentType;
    await show(
      <Suspense fallback={<Fallback />}>
        <Part name="Odense" />
      </Suspense>,
    );
    expect(words()).toBe('Hej Odense');
    expect(fallback).not.toHaveBeenCalled();
    expect(fetchModule).toHaveBeenCalledTimes(1);
  });
});

describe('code that cannot be fetched', () => {
  it('is told in its frame with what went wrong, and leaves what is outside it alone', async () => {
    const { fetchModule, settle } = code();
    const Part = lazily(fetchModule);
    await show(
      <>
        <h1>Overblik</h1>
        {inFrame(Part)}
      </>,
    );
    await settle('fail');
    expect(words()).toContain(t.what('Siden'));
    expect(words()).toContain(t.safe);
    expect(the('pre').textContent).toBe('TypeError: offline');
    expect(the('h1').textContent).toBe('Overblik');
  });

  it('is asked for once, however often it is rendered and wherever it is shown', async () => {
    const { fetchModule, settle } = code();
    const Part = lazily(fetchModule);
    await show(inFrame(Part));
    await settle('fail');
    await show(inFrame(Part, 'Figuren'));
    await act(() => new Promise((resolve) => setTimeout(resolve, 30)));
    expect(words()).toContain(t.what('Figuren'));
    expect(fetchModule).toHaveBeenCalledTimes(1);
  });

  it('is fetched anew with »Prøv igen«, once a click, until it comes', async () => {
    const { fetchModule, settle } = code();
    await show(inFrame(lazily(fetchModule)));
    await settle('fail');
    expect(the('button').textContent).toBe(t.retry);
    await retry();
    expect([words(), fetchModule.mock.calls.length]).toEqual(['Henter', 2]);
    await settle('fail');
    expect([words().includes(t.safe), fetchModule.mock.calls.length]).toEqual([true, 2]);
    await retry();
    await settle('arrive');
    expect([words(), fetchModule.mock.calls.length]).toEqual(['Hej Aarhus', 3]);
  });

  it('beforehand is nobody’s news; it is fetched anew when it is shown', async () => {
    const { fetchModule, settle } = code();
    const Part = lazily(fetchModule);
    Part.preload();
    await settle('fail');
    await show(inFrame(Part));
    expect([words(), fetchModule.mock.calls.length]).toEqual(['Henter', 2]);
    await settle('arrive');
    expect(words()).toBe('Hej Aarhus');
  });
});

interface Figure {
  wrong: boolean;
}

function Fragile({ figure }: { readonly figure: Figure }) {
  if (figure.wrong) throw 'tallet mangler';
  return <p>Tallet er 42</p>;
}

describe('a mistake in what is shown', () => {
  it('is told with its own words, be it an error or not, and tried again on request', async () => {
    const figure: Figure = { wrong: true };
    await show(
      <ErrorFrame part="Figuren">
        <Fragile figure={figure} />
      </ErrorFrame>,
    );
    expect(the('pre').textContent).toBe('tallet mangler');
    figure.wrong = false;
    await retry();
    expect(words()).toBe('Tallet er 42');
  });
});
