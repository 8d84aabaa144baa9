/** An own share and the two published shares it lies beside or between; all from 0 to 1. */
export type PositionInput = { readonly share: number; readonly worst: number; readonly best: number };

/**
 * Where a share lies on the way from the worst group's share to the best group's.
 *
 * Source: a plain ratio, (share − worst) / (best − worst), for placing a mark. Not clamped: below 0 is beyond
 * the worst, above 1 beyond the best. The best share may be the smaller one. It is no score, and what may be
 * said of it is not decided here.
 * @param input shares from 0 to 1
 * @returns 0 at the worst, 1 at the best, no unit; `null` where the two are the same
 * @throws RangeError when one of the three is not a share
 */
export function positionBetween({ share, worst, best }: PositionInput): number | null {
  requireShare('share', share);
  requireShare('worst', worst);
  requireShare('best', best);

  const distance = best - worst;
  // Two figures that differ by rounding alone are the same figure, and dividing by it would give nonsense.
  if (Math.abs(distance) < Number.EPSILON) return null;
  // Adding 0 turns −0, which a share at the worst gives where the best is the smaller one, into 0.
  return (share - worst) / distance + 0;
}

function requireShare(name: string, value: number): void {
  // Asked this way round so that NaN is refused as well.
  if (!(value >= 0 && value <= 1)) throw new RangeError(`${name} must lie from 0 to 1, not ${value}`);
}
