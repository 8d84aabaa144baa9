// @vitest-environment jsdom
import { act, createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeAssessment } from '../domain/testing/factories';
import { makeReady, readyWhatIsPointedAt, useAhead, useOfferedResults } from './ahead';
import { hrefOf, resultsRoute } from './route';
import { useSession } from './session';

const ready = () => useAhead.getState().results;

beforeEach(() => makeReady(null));

describe('making results ready', () => {
  it('is of one round at a time, whatever part of it is asked for', () => {
    makeReady(resultsRoute('a', 2, 'svar', 'K1'));
    expect(ready()).toEqual(resultsRoute('a', 2));
    const before = ready();
    makeReady(resultsRoute('a', 2, 'temaer'));
    expect(ready()).toBe(before);
    makeReady(resultsRoute('a', 1));
    expect(ready()).toEqual(resultsRoute('a', 1));
    makeReady(null);
    expect(ready()).toBeNull();
  });
});

describe('a link that is pointed at', () => {
  beforeEach(() => {
    document.body.innerHTML = `
      <a id="results" href="${hrefOf(resultsRoute('a', 2, 'svar'))}"><span>Se resultater</span></a>
      <a id="other" href="#/metode">Metode</a>
      <a id="elsewhere" href="https://example.org/${hrefOf(resultsRoute('b'))}">Andet sted</a>
      <p>Ingen</p>`;
    document.addEventListener('pointerover', readyWhatIsPointedAt);
  });
  afterEach(() => document.removeEventListener('pointerover', readyWhatIsPointedAt));

  const pointAt = (selector: string) =>
    document.querySelector(selector)?.dispatchEvent(new Event('pointerover', { bubbles: true }));

  it('has its results made ready, also when what is pointed at is inside it', () => {
    pointAt('#results span');
    expect(ready()).toEqual(resultsRoute('a', 2));
  });

  it('changes nothing where it leads to another page, to another site, or is none', () => {
    for (const selector of ['#other', '#elsewhere', 'p']) pointAt(selector);
    document.dispatchEvent(new Event('pointerover'));
    expect(ready()).toBeNull();
  });

  it('changes nothing while results are seen', () => {
    location.hash = hrefOf(resultsRoute('a', 1));
    pointAt('#results');
    expect(ready()).toBeNull();
    location.hash = '';
  });
});

function Offer({ id }: { readonly id: string | null }) {
  useOfferedResults(id === null ? null : resultsRoute(id));
  return null;
}

describe('results that a page offers', () => {
  it('are made ready when the browser has time, the first of several that are there', async () => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const idle: (() => Promise<void>)[] = [];
    vi.stubGlobal('requestIdleCallback', (run: () => Promise<void>) => idle.push(run));
    const cancelled = vi.fn();
    vi.stubGlobal('cancelIdleCallback', cancelled);
    const root = createRoot(document.createElement('div'));
    act(() => root.render([null, 'a', 'b'].map((id) => createElement(Offer, { key: id, id }))));
    expect(ready()).toBeNull();
    useSession.setState({ assessments: { a: makeAssessment({ id: 'a' }) } });
    for (const run of idle) await run();
    expect(ready()).toEqual(resultsRoute('a'));
    // Deleted, it gives way.
    useSession.setState({ assessments: {} });
    await idle.at(-1)?.();
    expect(ready()).toEqual(resultsRoute('b'));
    act(() => root.unmount());
    expect(cancelled).toHaveBeenCalledTimes(2);
    vi.unstubAllGlobals();
  });
});
