// @vitest-environment jsdom
import { act } from 'react';
import { renderToString } from 'react-dom/server';
import { beforeEach, describe, expect, it } from 'vitest';
import { goInstead, goTo, useRoute } from './navigation';
import { Reader, reading, stopReading } from './testing/reading';

beforeEach(() => history.replaceState(null, '', '#/'));

const nextTurn = () => act(() => new Promise((resolve) => setTimeout(resolve, 20)));

describe('the route', () => {
  it('follows the address for as long as someone reads it', async () => {
    const route = reading(useRoute);
    expect(route.latest).toEqual({ page: 'start' });
    act(() => goTo({ page: 'method' }));
    await nextTurn();
    expect(route.latest).toEqual({ page: 'method' });
    const { renders } = route;
    stopReading();
    act(() => goTo({ page: 'data' }));
    await nextTurn();
    expect(route.renders).toBe(renders);
  });

  it('is the start page where the page is prerendered', () => {
    history.replaceState(null, '', '#/metode');
    const seen: unknown[] = [];
    renderToString(<Reader useValue={useRoute} onRead={(route) => seen.push(route)} />);
    expect(seen).toEqual([{ page: 'start' }]);
  });
});

describe('going', () => {
  it('to a page leaves a way back', () => {
    const before = history.length;
    goTo({ page: 'new' });
    expect([location.hash, history.length - before]).toEqual(['#/ny', 1]);
  });

  it('to a page instead of this one leaves none, and tells', () => {
    const before = history.length;
    let told = 0;
    addEventListener('hashchange', () => told++, { once: true });
    goInstead({ page: 'responses', assessment: 'a' });
    expect([location.hash, history.length - before, told]).toEqual(['#/v/a/svar', 0, 1]);
  });
});
