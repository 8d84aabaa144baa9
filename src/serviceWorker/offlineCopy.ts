/**
 * The copy of the app that the browser keeps: every file of one version in one cache of its own. Caches of other
 * versions are left until no tab can need them.
 */
import type { ListedFile } from './surroundings';

interface Surroundings {
  /** Address of the folder the app lies in. */
  readonly scope: string;
  readonly files: readonly ListedFile[];
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'match' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
  readonly digest: (text: string) => Promise<ArrayBuffer>;
}

export interface OfflineCopy {
  /** Fetches what is missing. Rejects where a file cannot be had, is not this version's, or cannot be kept. */
  keep(): Promise<void>;
  /** What gives the file that is asked for; `null` where that is not the app's, and the browser's own affair. */
  answer(request: Request): (() => Promise<Response>) | null;
  /** Deletes the copies of all other versions. */
  deleteOthers(): Promise<void>;
}

/** How many files are fetched at a time: the person on the page comes first. */
const LANES = 4;
const PAGE = 'index.html';
/** Where the build puts files whose names change with their content. */
const HASHED = 'assets/';

export function offlineCopy({ scope, files, caches, fetch, digest }: Surroundings): OfflineCopy {
  const listed = new Set(files.map(({ url }) => url));
  // Other apps, and other copies of this one, may lie on the same origin.
  const ours = `kommunespejl ${scope} `;
  let named: Promise<string> | null = null;
  const name = () => {
    named ??= versionOf(files, digest).then((version) => ours + version);
    return named;
  };
  const addressOf = (url: string) => new URL(url, scope).href;
  const find = async (url: string, cacheName: string) =>
    caches.match(addressOf(url), { cacheName, ignoreVary: true });

  async function findInOthers(url: string): Promise<Response | undefined> {
    const own = await name();
    const others = (await caches.keys()).filter((other) => other.startsWith(ours) && other !== own);
    for (const other of others) {
      const found = await find(url, other);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  async function fetchFile({ url, revision, integrity }: ListedFile): Promise<Response> {
    const request = new Request(addressOf(url), {
      // Half a deploy, an error page with status 200 or an old index.html must not become part of a version.
      integrity,
      // A host may have let the browser keep for a year what stays under its name.
      cache: revision === null ? 'default' : 'reload',
      credentials: 'same-origin',
      priority: 'low',
    });
    const response = await fetch(request);
    if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
    // A navigation takes no response that came by a redirect, as of a host that serves "/index.html" as "/".
    return response.redirected ? new Response(response.body, response) : response;
  }

  return {
    async keep() {
      const cache = await caches.open(await name());
      const there = new Set((await cache.keys()).map(({ url }) => url));
      const missing = files.filter(({ url }) => !there.has(addressOf(url)));
      const lane = async () => {
        for (let file = missing.pop(); file !== undefined; file = missing.pop()) {
          const same = file.revision === null ? await findInOthers(file.url) : undefined;
          await cache.put(addressOf(file.url), same ?? (await fetchFile(file)));
        }
      };
      await Promise.all(Array.from({ length: LANES }, lane));
    },

    answer(request) {
      const { origin, pathname } = new URL(request.url);
      const path = origin + pathname;
      if (request.method !== 'GET' || !path.startsWith(scope)) return null;
      const url = path === scope ? PAGE : path.slice(scope.length);
      const isOlder = !listed.has(url) && url.startsWith(HASHED);
      if (!listed.has(url) && !isOlder) return null;
      return async () => {
        const found = await (isOlder ? findInOthers(url) : find(url, await name()));
        // The browser may have let go of a file; the next start of a page puts it back (see `keep`).
        return found ?? fetch(request);
      };
    },

    async deleteOthers() {
      const own = await name();
      const others = (await caches.keys()).filter((other) => other.startsWith(ours) && other !== own);
      await Promise.all(others.map((other) => caches.delete(other)));
    },
  };
}

/** Names the version by what is in it. */
async function versionOf(files: readonly ListedFile[], digest: Surroundings['digest']): Promise<string> {
  const contents = files.map(({ url, integrity }) => `${url} ${integrity}`).sort();
  const bytes = new Uint8Array(await digest(contents.join('\n')));
  return [...bytes.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
