/** The clock and the ids that the domain is handed. */
import type { Instant } from '../domain/assessment';

export function now(): Instant {
  return new Date().toISOString();
}

/**
 * A random id of 20 characters (100 bits). From `getRandomValues`, since `randomUUID` does not exist on a
 * plain-http intranet.
 */
export function newId(): string {
  const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
  const bytes = crypto.getRandomValues(new Uint8Array(20));
  return Array.from(bytes, (byte) => alphabet.charAt(byte % alphabet.length)).join('');
}
