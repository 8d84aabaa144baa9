/** 0.364 → "36.4%", for an `x` attribute: where a share stands on a 0–1 axis. */
export function at(value: number): string {
  return `${Math.round(value * 1000) / 10}%`;
}
