/**
 * Keys that reach into the prototype of an object, anywhere in what has been parsed. The schema drops them by itself;
 * they are refused all the same, since no program writes them by mistake.
 */
import { type Place, placeIn } from './place';
import type { FileRefusal } from './refusal';

const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

export function keyRefusal(value: unknown): FileRefusal | null {
  const found = find(value);
  return found === null ? null : { kind: 'forbidden-key', path: placeIn(found.place), key: found.key };
}

interface Found {
  readonly key: string;
  readonly place: Place;
}

/** The place is put together on the way back only: a file has millions of values and mostly no such key. */
function find(value: unknown): Found | null {
  if (typeof value !== 'object' || value === null) return null;
  if (Array.isArray(value)) {
    for (const [index, entry] of value.entries()) {
      const found = find(entry);
      if (found !== null) return { ...found, place: [index, ...found.place] };
    }
    return null;
  }
  for (const key of Object.keys(value)) {
    if (forbidden.has(key)) return { key, place: [] };
    const found = find((value as Record<string, unknown>)[key]);
    if (found !== null) return { ...found, place: [key, ...found.place] };
  }
  return null;
}
