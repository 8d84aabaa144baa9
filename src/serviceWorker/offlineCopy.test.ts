import { beforeEach, describe, expect, it } from 'vitest';
import { offlineCopy } from './offlineCopy';
import type { ListedFile } from './surroundings';

const scope = 'https://host.test/spejl/';
const page: ListedFile = { url: 'index.html', revision: '1', integrity: 'sha256-page1' };
const app: ListedFile = { url: 'assets/app-11111111.js', revision: null, integrity: 'sha256-app1' };
const help: ListedFile = { url: 'assets/HelpPage-22222222.js', revision: null, integrity: 'sha256-help' };
const newerPage: ListedFile = { ...page, revision: '2', integrity: 'sha256-page2' };
const newerApp: ListedFile = { url: 'assets/app-33333333.js', revision: null, integrity: 'sha256-app2' };

/** What the browser keeps: by cache, by address. */
let kept: Map<string, Map<string, Response>>;
/** What was asked of the host, in order. */
let asked: Request[];
/** How the host answers; by default with the address. */
let host: (request: Request) => Response;

const caches = {
  open: async (name: string) => {
    const cache = kept.get(name) ?? new Map<string, Response>();
    kept.set(name, cache);
    return {
      keys: async () => [...cache.keys()].map((url) => new Request(url)),
      put: async (url: string, response: Response) => void cache.set(url, response),
    } as unknown as Cache;
  },
  keys: async () => [...kept.keys()],
  delete: async (name: string) => kept.delete(name),
  match: async (url: string, { cacheName = '' }: MultiCacheQueryOptions = {}) =>
    kept.get(cacheName)?.get(url)?.clone(),
} as unknown as CacheStorage;

const copyOf = (files: readonly ListedFile[], at = scope) =>
  offlineCopy({
    scope: at,
    files,
    caches,
    fetch: async (request) => {
      asked.push(request);
      return host(request);
    },
    digest: (text) => crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
  });

const first = () => copyOf([page, app, help]);
const second = () => copyOf([newerPage, newerApp, help]);
const addressOf = ({ url }: ListedFile) => scope + url;
const request = (url: string, method = 'GET') => new Request(url, { method });
const said = async (answer: (() => Promise<Response>) | null) => (await answer?.())?.text();

beforeEach(() => {
  kept = new Map();
  asked = [];
  host = ({ url, cache }) => new Response(`${cache} ${url}`);
});

describe('keeping a version', () => {
  it('fetches every file once, held to its hash; what keeps its name past the browser’s own cache', async () => {
    await first().keep();
    expect(asked.map(({ url, cache, integrity }) => [url, cache, integrity]).sort()).toEqual([
      [addressOf(help), 'default', help.integrity],
      [addressOf(app), 'default', app.integrity],
      [addressOf(page), 'reload', page.integrity],
    ]);
    expect([...kept.values()].map((cache) => [...cache.keys()].sort())).toEqual([
      [addressOf(help), addressOf(app), addressOf(page)],
    ]);
  });

  it('fetches only what is missing when it is asked again', async () => {
    await first().keep();
    for (const cache of kept.values()) cache.delete(addressOf(help));
    asked = [];
    await first().keep();
    expect(asked.map(({ url }) => url)).toEqual([addressOf(help)]);
  });

  it('takes from an older version what has the same name, and fetches the rest', async () => {
    await first().keep();
    asked = [];
    await second().keep();
    expect(asked.map(({ url }) => url).sort()).toEqual([addressOf(newerApp), addressOf(newerPage)]);
    expect([...kept.values()].map(({ size }) => size)).toEqual([3, 3]);
  });

  it.each([
    ['is not there', () => new Response('', { status: 404 })],
    ['cannot be fetched', () => Promise.reject(new TypeError('offline')) as unknown as Response],
  ])('fails as a whole where a file %s', async (_, answer) => {
    host = (wanted) => (wanted.url === addressOf(help) ? answer() : new Response('there'));
    await expect(first().keep()).rejects.toThrow();
  });

  it('keeps what came by a redirect as if it had come straight', async () => {
    host = ({ url }) => Object.defineProperty(new Response(url), 'redirected', { value: true });
    await first().keep();
    const responses = [...kept.values()].flatMap((cache) => [...cache.values()]);
    expect(responses.map(({ redirected }) => redirected)).toEqual([false, false, false]);
    expect(await responses[0]?.text()).toMatch(scope);
  });
});

describe('answering', () => {
  it('gives the page for the folder, with or without a query, and every file as it was kept', async () => {
    await first().keep();
    asked = [];
    for (const url of [scope, `${scope}?fra=mail`, `${scope}index.html`]) {
      expect(await said(first().answer(request(url)))).toBe(`reload ${addressOf(page)}`);
    }
    expect(await said(first().answer(request(addressOf(app))))).toBe(`default ${addressOf(app)}`);
    expect(asked).toEqual([]);
  });

  it('gives a tab of an older version its own files, and the new page to whoever comes now', async () => {
    await first().keep();
    await second().keep();
    asked = [];
    expect(await said(second().answer(request(addressOf(app))))).toBe(`default ${addressOf(app)}`);
    host = ({ url }) => new Response(`anew ${url}`);
    expect(await said(second().answer(request(scope)))).toMatch(/^reload/);
    expect(asked).toEqual([]);
  });

  it('asks the host for what the browser has let go of', async () => {
    expect(await said(first().answer(request(addressOf(app))))).toBe(`default ${addressOf(app)}`);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['another folder', request('https://host.test/andet/index.html')],
    ['another origin', request('https://other.test/spejl/index.html')],
    ['a schema, which no page asks for', request(`${scope}schemas/help.schema.json`)],
    ['an app in a folder below', request(`${scope}andet/`)],
    ['what is not asked for by GET', request(scope, 'HEAD')],
  ])('leaves to the browser: %s', (_, asking) => {
    expect(first().answer(asking)).toBeNull();
  });
});

describe('deleting the copies of other versions', () => {
  it('leaves its own, those of other folders, and what other apps keep', async () => {
    await first().keep();
    await copyOf([page], `${scope}proeve/`).keep();
    await copyOf([page], 'https://host.test/').keep();
    await caches.open('another app');
    const older = [...kept.keys()][0];
    await second().keep();
    await second().deleteOthers();
    expect(kept.size).toBe(4);
    expect([...kept.keys()]).not.toContain(older);
    asked = [];
    await second().keep();
    expect(asked).toEqual([]);
  });
});
