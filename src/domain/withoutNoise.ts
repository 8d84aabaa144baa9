/**
 * A value to nine decimals. What lies past them is what arithmetic leaves (0.3 − 0.1 is not 0.2 in binary): it may
 * neither order two equals nor make less than a half of a half. To compare and to round by, never to show.
 */
export function withoutNoise(value: number): number {
  return Math.round(value * 1e9) / 1e9;
}
