/**
 * The agenda: points with minutes, and how the time stands.
 *
 * The five built-in points have the slides of the deck (`features/workshop/deck/slideFacts.ts` says which); a point that the
 * facilitator adds has time and no slides. The slides of a point that was taken out count to the one before.
 */
import { type AgendaPoint, workshopLimits } from './model';

/** The built-in points in their order, with the minutes they have of ninety. */
const usual = [
  ['welcome', 10],
  ['figures', 20],
  ['differences', 20],
  ['choose', 25],
  ['agree', 15],
] as const;

export type BuiltInPoint = (typeof usual)[number][0];
const builtInPoints: readonly BuiltInPoint[] = usual.map(([id]) => id);

/** The built-in points, scaled to so many minutes in all. */
export function agendaOf(minutes: number): readonly AgendaPoint[] {
  return scaledTo(
    usual.map(([id, share]) => ({ id, name: null, minutes: share })),
    minutes,
  );
}

export const totalOf = (agenda: readonly AgendaPoint[]): number =>
  agenda.reduce((sum, { minutes }) => sum + minutes, 0);

/**
 * The same points in so many minutes: each in proportion, whole minutes of at least one, and together exactly
 * `minutes`. What rounding leaves over goes to the points with the largest remainder; at ties to the earlier one.
 * @throws RangeError where there are fewer minutes than points
 */
export function scaledTo(agenda: readonly AgendaPoint[], minutes: number): readonly AgendaPoint[] {
  if (!Number.isInteger(minutes) || minutes < agenda.length) {
    throw new RangeError(`${agenda.length} points need at least as many whole minutes, not ${minutes}`);
  }
  const total = totalOf(agenda);
  const short = agenda.filter((point) => point.minutes * minutes < total);
  if (short.length === 0) return inProportion(agenda, minutes);
  // Those that would get less than a minute get one, and the others share what is then left.
  const others = scaledTo(
    agenda.filter((point) => !short.includes(point)),
    minutes - short.length,
  );
  return agenda.map((point) => others.find(({ id }) => id === point.id) ?? { ...point, minutes: 1 });
}

/** Whole minutes by the largest remainder (Hamilton's method), in whole numbers, so that equal points are alike. */
function inProportion(points: readonly AgendaPoint[], minutes: number): readonly AgendaPoint[] {
  const total = totalOf(points);
  const shares = points.map((point, index) => ({
    point,
    index,
    whole: Math.floor((point.minutes * minutes) / total),
    remainder: (point.minutes * minutes) % total,
  }));
  const left = minutes - shares.reduce((sum, { whole }) => sum + whole, 0);
  const rounded = shares
    .toSorted((a, b) => b.remainder - a.remainder || a.index - b.index)
    .slice(0, left)
    .map(({ index }) => index);
  return shares.map(({ point, index, whole }) => ({
    ...point,
    minutes: whole + (rounded.includes(index) ? 1 : 0),
  }));
}

/** With other minutes for a point, kept within 1 and the most. Unknown points change nothing. */
export function withMinutes(
  agenda: readonly AgendaPoint[],
  id: string,
  minutes: number,
): readonly AgendaPoint[] {
  const within = Math.min(Math.max(Math.round(minutes), 1), workshopLimits.minutes);
  return agenda.map((point) => (point.id === id ? { ...point, minutes: within } : point));
}

/** Under another name; an empty one gives a built-in point its own name back, and leaves another as it is. */
export function withName(agenda: readonly AgendaPoint[], id: string, name: string): readonly AgendaPoint[] {
  const wanted = name.trim().slice(0, workshopLimits.pointName).trimEnd();
  return agenda.map((point) => {
    if (point.id !== id) return point;
    if (wanted !== '') return { ...point, name: wanted };
    return isBuiltIn(id) ? { ...point, name: null } : point;
  });
}

/** With a point moved by so many places (−1: up), within the list. */
export function withPointMoved(
  agenda: readonly AgendaPoint[],
  id: string,
  by: number,
): readonly AgendaPoint[] {
  const from = agenda.findIndex((point) => point.id === id);
  const [point] = agenda.slice(from, from + 1);
  if (from < 0 || point === undefined) return agenda;
  const rest = agenda.filter((one) => one.id !== id);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return rest.toSpliced(to, 0, point);
}

/** With a point of the facilitator's own at the end; unchanged where there is no more room. */
export function withPoint(agenda: readonly AgendaPoint[], id: string, name: string): readonly AgendaPoint[] {
  const wanted = name.trim().slice(0, workshopLimits.pointName).trimEnd();
  if (wanted === '' || agenda.length >= workshopLimits.points) return agenda;
  return [...agenda, { id, name: wanted, minutes: 5 }];
}

/** Without a point; the last one stays. */
export function withoutPoint(agenda: readonly AgendaPoint[], id: string): readonly AgendaPoint[] {
  const rest = agenda.filter((point) => point.id !== id);
  return rest.length === 0 ? agenda : rest;
}

/**
 * With a point again that was taken out, as it was; by its place among the others, `place` from 0. Unchanged where it
 * is there already or there is no more room.
 */
export function withPointBack(
  agenda: readonly AgendaPoint[],
  point: AgendaPoint,
  place: number,
): readonly AgendaPoint[] {
  const isThere = agenda.some(({ id }) => id === point.id);
  return isThere || agenda.length >= workshopLimits.points ? agenda : agenda.toSpliced(place, 0, point);
}

/** The built-in points that were taken out, with their usual minutes, and the place each has among those still there. */
export function missingPoints(
  agenda: readonly AgendaPoint[],
): readonly { readonly point: AgendaPoint; readonly place: number }[] {
  const placeOf = (wanted: string) => agenda.findIndex(({ id }) => id === wanted);
  return usual.flatMap(([id, minutes], index) => {
    if (placeOf(id) >= 0) return [];
    const before = builtInPoints.slice(0, index).map(placeOf);
    return [{ point: { id, name: null, minutes }, place: Math.max(-1, ...before) + 1 }];
  });
}

const isBuiltIn = (id: string): boolean => builtInPoints.some((known) => known === id);

/** Milliseconds; below zero is how far over time it is. */
export interface TimeLeft {
  readonly ofPoint: number;
  readonly inAll: number;
}

/**
 * How much time is left of a point and of the whole.
 * @param spent milliseconds by point id, as far as they have run
 */
export function timeLeft(
  agenda: readonly AgendaPoint[],
  spent: Readonly<Record<string, number>>,
  pointId: string,
): TimeLeft {
  const minutesOf = agenda.find(({ id }) => id === pointId)?.minutes ?? 0;
  const all = Object.values(spent).reduce((sum, one) => sum + one, 0);
  return {
    ofPoint: minutesOf * 60_000 - (spent[pointId] ?? 0),
    inAll: totalOf(agenda) * 60_000 - all,
  };
}
