/**
 * Writes a compressed version of each file of the built app beside it, in brotli (`.br`) and gzip (`.gz`), for hosts
 * that send such files instead of compressing each time. The same files give the same bytes.
 */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What becomes smaller: text. A font of the kind woff2 and a PNG are compressed in themselves. */
export const COMPRESSIBLE = new Set(['.html', '.js', '.css', '.json', '.svg', '.webmanifest', '.txt']);

/** The compressed versions, the smaller first: what a browser calls it, and the end of the file's name. */
export const ENCODINGS = [
  { name: 'br', ending: '.br' },
  { name: 'gzip', ending: '.gz' },
];

/** Bytes; below that it goes into the first packet either way. */
const WORTH_IT = 1024;

/**
 * Compresses what is below a folder.
 * @returns how many files there are, and the bytes of all of them as they are, in brotli and in gzip
 */
export async function precompress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && COMPRESSIBLE.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
  const sizes = await Promise.all(paths.map(compressed));
  const made = sizes.filter((size) => size !== null);
  const sum = (name) => made.reduce((total, size) => total + size[name], 0);
  return { files: made.length, plain: sum('plain'), br: sum('br'), gzip: sum('gzip') };
}

async function compressed(path) {
  const content = await readFile(path);
  if (content.length < WORTH_IT) return null;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  // The system it was made on, which is part of the head of a gzip file: "unknown", so that it is the same on all.
  zipped[9] = 255;
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, zipped)]);
  return { plain: content.length, br: br.length, gzip: zipped.length };
}
