// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deleteDatabase, openDatabase } from './database';
import { lookForTraces, removeTraces } from './ownTraces';

const folder = 'https://kommune.example/spejl/';
const below = 'https://kommune.example/spejl/andet/';
const ours = [`kommunespejl ${folder} 0a1b`, `kommunespejl ${folder} 2c3d`];
const theirs = ['workbox-precache-v2', `kommunespejl ${below} 0a1b`, `another ${folder} 1`];

let kept: string[];
let workers: { readonly scope: string; readonly unregister: () => Promise<boolean> }[];
const order: string[] = [];

function worker(scope: string) {
  const registration = {
    scope,
    unregister: async () => {
      order.push(`worker ${scope}`);
      workers = workers.filter((other) => other !== registration);
      return true;
    },
  };
  return registration;
}

function browserHas(name: string, value: unknown, on: object = globalThis): void {
  if (value === undefined) Reflect.deleteProperty(on, name);
  else Object.defineProperty(on, name, { value, configurable: true });
}

beforeEach(() => {
  kept = [...ours, ...theirs];
  workers = [worker(folder), worker(below), worker('https://kommune.example/')];
  order.length = 0;
  browserHas('caches', {
    keys: async () => kept,
    delete: async (name: string) => {
      order.push(`cache ${name}`);
      kept = kept.filter((other) => other !== name);
      return true;
    },
  });
  browserHas('serviceWorker', { getRegistrations: async () => workers }, navigator);
  for (const storage of [localStorage, sessionStorage]) {
    storage.clear();
    storage.setItem('kommunespejl.theme', 'dark');
    storage.setItem('kommunespejl.purged', '[]');
    storage.setItem('another.app', '1');
    storage.setItem('kommunespejlet', '1');
  }
});
afterEach(async () => {
  vi.restoreAllMocks();
  browserHas('caches', undefined);
  browserHas('serviceWorker', undefined, navigator);
  await deleteDatabase();
});

const everywhere = {
  database: 'there',
  localStorage: 'there',
  sessionStorage: 'there',
  caches: 'there',
  serviceWorker: 'there',
} as const;
const nowhere = {
  database: 'gone',
  localStorage: 'gone',
  sessionStorage: 'gone',
  caches: 'gone',
  serviceWorker: 'gone',
} as const;

describe('what the app leaves in a browser', () => {
  it('is found wherever it lies', async () => {
    (await openDatabase({ onGivenUp: () => undefined, onHeld: () => undefined })).close();
    expect(await lookForTraces(folder)).toEqual(everywhere);
  });

  it('is not what another app has in a database of its own', async () => {
    const databases = vi.spyOn(indexedDB, 'databases').mockResolvedValue([{ name: 'another', version: 1 }]);
    expect(await lookForTraces(folder)).toMatchObject({ database: 'gone' });
    databases.mockRestore();
  });

  it('can be taken away, and nothing of other apps with it', async () => {
    await removeTraces(folder);
    expect(await lookForTraces(folder)).toEqual(nowhere);
    expect(kept).toEqual(theirs);
    expect(workers.map(({ scope }) => scope)).toEqual([below, 'https://kommune.example/']);
    for (const storage of [localStorage, sessionStorage]) {
      expect(Object.keys({ ...storage }).sort()).toEqual(['another.app', 'kommunespejlet']);
    }
    // Else the worker might fill its cache again.
    expect(order[0]).toBe(`worker ${folder}`);
  });

  it('is told where it cannot be taken away', async () => {
    browserHas('caches', { keys: async () => kept, delete: async () => false });
    vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await removeTraces(folder);
    expect(await lookForTraces(folder)).toEqual({
      ...nowhere,
      localStorage: 'there',
      sessionStorage: 'there',
      caches: 'there',
    });
  });

  it('is not known where the browser does not let the page look', async () => {
    const refuse = () => Promise.reject(new DOMException('', 'SecurityError'));
    browserHas('caches', { keys: refuse });
    browserHas('serviceWorker', { getRegistrations: refuse }, navigator);
    vi.spyOn(indexedDB, 'databases').mockImplementation(refuse);
    vi.spyOn(Storage.prototype, 'key').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    await expect(removeTraces(folder)).resolves.toBeUndefined();
    expect(await lookForTraces(folder)).toEqual({
      database: 'unknown',
      localStorage: 'unknown',
      sessionStorage: 'unknown',
      caches: 'unknown',
      serviceWorker: 'unknown',
    });
  });

  it('is nothing where the browser has no place for it', async () => {
    browserHas('caches', undefined);
    browserHas('serviceWorker', undefined, navigator);
    await removeTraces(folder);
    expect(await lookForTraces(folder)).toEqual(nowhere);
  });
});
