// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { importFetched } from './importFetched';

const importer = 'https://example.dk/assets/app.js';
/** Each test has files of its own: what has been fetched stays fetched. */
let test = 0;
const named = (name: string) => `./${test}/${name}`;
const address = (name: string) => `https://example.dk/assets/${test}/${name}`;
const links = () => [...document.head.querySelectorAll('link')];

const fetching = vi.fn<(address: string) => Promise<Response>>();
const load = vi.fn(async () => ({ default: 'siden' }));
const asked = () => fetching.mock.calls.map(([one]) => one);

beforeEach(() => {
  test += 1;
  fetching.mockReset().mockImplementation(async () => new Response('export {}'));
  load.mockClear();
  vi.stubGlobal('fetch', fetching);
});
afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
});

describe('an import', () => {
  it('fetches each of its scripts once, however often it is asked for', async () => {
    const files = [named('page.js'), named('shared.js')];
    const both = [importFetched(load, files, importer), importFetched(load, files, importer)];
    expect(load).not.toHaveBeenCalled();
    expect(await Promise.all(both)).toEqual([{ default: 'siden' }, { default: 'siden' }]);
    await importFetched(load, files, importer);
    expect(asked()).toEqual([address('page.js'), address('shared.js')]);
  });

  it('leaves alone what the page has loaded itself', async () => {
    document.head.innerHTML = `<link rel="stylesheet" href="${address('app.css')}">`;
    const script = document.head.appendChild(document.createElement('script'));
    script.type = 'module';
    script.src = address('app.js');
    await importFetched(load, [named('app.js'), named('app.css')], importer);
    expect([asked(), links().length]).toEqual([[], 1]);
  });

  it('waits for its stylesheet', async () => {
    const imported = importFetched(load, [named('page.css')], importer);
    const [link] = links();
    expect(link).toMatchObject({ rel: 'stylesheet', href: address('page.css') });
    await Promise.resolve();
    expect(load).not.toHaveBeenCalled();
    link?.dispatchEvent(new Event('load'));
    await imported;
    expect(asked()).toEqual([]);
  });
});

describe('an import that fails', () => {
  const offline = async () => {
    throw new TypeError('offline');
  };
  const brokenOff = async () =>
    new Response(new ReadableStream({ start: (body) => body.error(new Error('broken off')) }));

  it.each([
    ['without a network', offline, 'offline'],
    ['by the answer of the host', async () => new Response('', { status: 503 }), 'HTTP 503'],
    ['half way', brokenOff, 'broken off'],
  ])('%s imports nothing, names the file, and can be tried again', async (_, fail, why) => {
    const files = [named('page.js'), named('shared.js')];
    fetching.mockImplementationOnce(async () => new Response('export {}')).mockImplementationOnce(fail);
    const failure = await importFetched(load, files, importer).catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: `Could not fetch ${address('shared.js')}` });
    expect(failure).toMatchObject({ cause: { message: why } });
    expect(load).not.toHaveBeenCalled();
    expect(await importFetched(load, files, importer)).toEqual({ default: 'siden' });
    expect(asked()).toEqual([address('page.js'), address('shared.js'), address('shared.js')]);
  });

  it('by its stylesheet is not shown without one', async () => {
    const files = [named('page.css')];
    const imported = importFetched(load, files, importer);
    links()[0]?.dispatchEvent(new Event('error'));
    await expect(imported).rejects.toThrow(address('page.css'));
    expect([links().length, load.mock.calls.length]).toEqual([0, 0]);
    const again = importFetched(load, files, importer);
    expect(links()).toHaveLength(1);
    links()[0]?.dispatchEvent(new Event('load'));
    expect(await again).toEqual({ default: 'siden' });
  });

  it('after its files have come, as where the cache has lost them, fetches them anew', async () => {
    const files = [named('page.js')];
    load.mockRejectedValueOnce(new TypeError('gone'));
    await expect(importFetched(load, files, importer)).rejects.toThrow('gone');
    expect(await importFetched(load, files, importer)).toEqual({ default: 'siden' });
    expect(asked()).toEqual([address('page.js'), address('page.js')]);
  });
});
