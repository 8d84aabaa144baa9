/** Two versions of what is kept of workshops, as two devices hold them, become one, whichever is named first. */
import { type Action, type KeptWorkshops, type Workshop, workshopLimits } from './model';

/**
 * Of each round's workshop, and of each action, the version that was changed last. Of more than can be kept, those go
 * first that were taken back, and then those that were changed longest ago.
 */
export function mergedWorkshops(one: KeptWorkshops, other: KeptWorkshops): KeptWorkshops {
  return {
    workshops: latest([...one.workshops, ...other.workshops], ({ roundId }: Workshop) => roundId)
      .toSorted((a, b) => (isLater(a, b) ? -1 : 1))
      .slice(0, workshopLimits.workshops)
      .toSorted((a, b) => compare(a.roundId, b.roundId)),
    actions: latest([...one.actions, ...other.actions], ({ id }: Action) => id)
      .toSorted((a, b) => Number(a.removed !== null) - Number(b.removed !== null) || (isLater(a, b) ? -1 : 1))
      .slice(0, workshopLimits.actionsKept)
      .toSorted((a, b) => Date.parse(a.decided) - Date.parse(b.decided) || compare(a.id, b.id)),
  };
}

function latest<Value extends { readonly changed: string }>(
  all: readonly Value[],
  idOf: (value: Value) => string,
): readonly Value[] {
  const byId = new Map<string, Value>();
  for (const value of all) {
    const known = byId.get(idOf(value));
    if (known === undefined || isLater(value, known)) byId.set(idOf(value), value);
  }
  return [...byId.values()];
}

/** At the same moment the one whose text sorts last: it does not matter which, as long as both devices choose it. */
function isLater<Value extends { readonly changed: string }>(value: Value, known: Value): boolean {
  const [a, b] = [Date.parse(value.changed), Date.parse(known.changed)];
  return a === b ? compare(JSON.stringify(value), JSON.stringify(known)) > 0 : a > b;
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
