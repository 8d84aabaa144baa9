import { createHash } from 'node:crypto';
import { basename } from 'node:path';

/**
 * `Button.module.css` `.primary` → `Button-primary-1a2b3`. Made from the path inside the project alone, so
 * that the prerendered page and the app get the same names on every machine.
 */
export function scopedClassName(name: string, file: string): string {
  const path = file.split('?')[0]?.replaceAll('\\', '/') ?? file;
  const inProject = path.slice(path.lastIndexOf('/src/') + 1);
  const mark = createHash('sha256').update(`${inProject}:${name}`).digest('hex').slice(0, 5);
  return `${basename(path).replace(/\.module\.css$/, '')}-${name}-${mark}`;
}
