import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/**
 * `Button.module.css` `.primary` → `Button-primary-1a2b3`. The mark is made from the path inside the project alone, so
 * that the prerendered page and the app get the same names on every machine. One mark for all names of a file: each
 * further one would cost bytes that no compression saves, in every script and style sheet.
 */
export function scopedClassName(name: string, file: string): string {
  const path = file.split('?')[0]?.replaceAll('\\', '/') ?? file;
  const inProject = path.slice(path.lastIndexOf('/src/') + 1);
  const mark = createHash('sha256').update(inProject).digest('hex').slice(0, 5);
  return `${basename(path).replace(/\.module\.css$/, '')}-${name}-${mark}`;
}
