/**
 * How every `import()` of the built app fetches its files; it takes the place of Vite's own helper (scripts/vite/fetchBeforeImport.ts).
 *
 * A browser remembers of a module that it could not be fetched, and says so of each further `import()` until the
 * page is loaded anew (https://github.com/whatwg/html/issues/6768; the standard was changed in 2026). To try again
 * would be in vain, and one moment without a network would cost a page. So the files are fetched first, and
 * imported once all of them are in the browser's cache.
 */

/** Files that are there or on their way, by address. */
const known = new Map<string, Promise<unknown>>();

/**
 * @param load the `import()`
 * @param files what it needs, itself included: scripts and stylesheets, relative to `importer`
 * @param importer address of the script that asks
 * @returns the module
 * @throws where one of the files cannot be fetched; it can then be tried again
 */
export async function importFetched<Module>(
  load: () => Promise<Module>,
  files: readonly string[],
  importer: string,
): Promise<Module> {
  const addresses = files.map((file) => new URL(file, importer).href);
  await Promise.all(addresses.map(fetchedOnce));
  try {
    return await load();
  } catch (error) {
    // Out of the cache again, perhaps: what is tried again is fetched again.
    for (const address of addresses) known.delete(address);
    throw error;
  }
}

function fetchedOnce(address: string): Promise<unknown> {
  const before = known.get(address);
  if (before !== undefined) return before;
  const fetched = fetchFile(address).catch((cause: unknown) => {
    known.delete(address);
    throw new Error(`Could not fetch ${address}`, { cause });
  });
  known.set(address, fetched);
  return fetched;
}

async function fetchFile(address: string): Promise<void> {
  if (isOfPage(address)) return;
  if (address.endsWith('.css')) return addStylesheet(address);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  // To the end: a file that breaks off must not be imported either.
  await response.arrayBuffer();
}

/** Whether the page itself has loaded it. */
function isOfPage(address: string): boolean {
  const scripts = [...document.scripts].map(({ src }) => src);
  const links = [...document.querySelectorAll('link')].map(({ href }) => href);
  return scripts.includes(address) || links.includes(address);
}

function addStylesheet(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.crossOrigin = '';
    link.href = address;
    link.onload = () => resolve();
    link.onerror = () => {
      link.remove();
      reject(new Error('The browser says no more'));
    };
    document.head.append(link);
  });
}
