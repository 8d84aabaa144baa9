/** A window takes part in a workshop for as long as it shows any of it. */
import { useEffect, useState } from 'react';
import { findPlace, join, type WindowRole } from './live';

export function useWorkshopWindow(roundId: string, role: WindowRole): void {
  // Before the first picture: an effect would come too late, and begin anew what others are in the middle of.
  useState(() => findPlace(roundId));
  useEffect(() => join(roundId, role), [roundId, role]);
}
