/** What is kept of the workshop of a round, read through its gate. */
import { useMemo } from 'react';
import type { Assessment } from '../../domain/assessment';
import { type Action, actionsOf, newWorkshop, type Workshop } from '../../domain/workshop';
import { readWorkshops } from '../../storage/workshops';

export type WorkshopRead =
  | { readonly kind: 'read'; readonly workshop: Workshop; readonly actions: readonly Action[] }
  /** It lies in the browser and cannot be read; nothing is written over it. */
  | { readonly kind: 'unreadable'; readonly problem: string };

export function useWorkshop({ workshops }: Assessment, roundId: string): WorkshopRead {
  return useMemo(() => {
    const read = readWorkshops(workshops);
    if (!('kept' in read)) return { kind: 'unreadable', problem: read.problem };
    const kept = read.kept.workshops.find((workshop) => workshop.roundId === roundId);
    return {
      kind: 'read',
      // Prepared by nobody: it has no time of its own until something is changed.
      workshop: kept ?? newWorkshop(roundId, '1970-01-01T00:00:00.000Z'),
      actions: actionsOf(read.kept.actions, roundId),
    };
  }, [workshops, roundId]);
}
