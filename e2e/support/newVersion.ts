/**
 * Makes a second version out of a built one, without building again: every file that is named by its content gets
 * another name, the footer says which version it is, and the service worker lists the files as they are now.
 */
import { createHash } from 'node:crypto';
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { texts } from './texts';

/** What the footer of the second version says. */
export const secondVersion = `${texts.da.app.footer} (II)`;

interface Listed {
  readonly url: string;
  readonly revision: string | null;
  readonly integrity: string;
}

const HASH = /-([\w-]{8})\.(?:js|css|woff2)$/;

export async function deployNewVersion(folder: string): Promise<void> {
  const renamed = await renameHashed(folder);
  const change = (text: string) =>
    [...renamed]
      .reduce((changed, [before, after]) => changed.replaceAll(before, after), text)
      .replaceAll(texts.da.app.footer, secondVersion);
  for (const file of await readdir(folder, { recursive: true })) {
    if (!/\.(js|css|html)$/.test(file)) continue;
    const path = join(folder, file);
    await writeFile(path, change(await readFile(path, 'utf8')));
  }
  await listAnew(join(folder, 'sw.js'), folder);
}

/** @returns the names before and after */
async function renameHashed(folder: string): Promise<ReadonlyMap<string, string>> {
  const assets = join(folder, 'assets');
  const renamed = new Map<string, string>();
  for (const name of await readdir(assets)) {
    const hash = HASH.exec(name)?.[1];
    if (hash === undefined) throw new Error(`${name} is not named by its content.`);
    const after = name.replace(`-${hash}.`, `-${[...hash].reverse().join('')}.`);
    renamed.set(name, after);
    await rename(join(assets, name), join(assets, after));
  }
  return renamed;
}

async function listAnew(worker: string, folder: string): Promise<void> {
  const code = await readFile(worker, 'utf8');
  const list = /\[\{"integrity":.*?\}\]/.exec(code)?.[0];
  if (list === undefined) throw new Error('sw.js holds no list of files.');
  const files: readonly Listed[] = JSON.parse(list);
  const anew = await Promise.all(
    files.map(async ({ url, revision }): Promise<Listed> => {
      const digest = createHash('sha256')
        .update(await readFile(join(folder, url)))
        .digest('base64');
      return { url, revision: revision === null ? null : digest, integrity: `sha256-${digest}` };
    }),
  );
  await writeFile(
    worker,
    code.replace(list, () => JSON.stringify(anew)),
  );
}
