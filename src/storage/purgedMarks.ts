/** Remembers and forgets which self-assessments have been deleted for good (`purged.ts`). Not in the first load. */
import { purgedKey as key, purgedIds } from './purged';

/** Far more than the tabs of one browser hold open. */
const mostRemembered = 100;

export function rememberPurged(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([...purgedIds(), id].slice(-mostRemembered)));
  } catch {
    // Blocked: nobody can be told.
  }
}

/** For when a person asks for one of them again, as for an example. */
export function forgetPurgedOne(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify(purgedIds().filter((other) => other !== id)));
  } catch {
    // Blocked: nobody can be told.
  }
}

/** For when everything is cleared. */
export function forgetPurged(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Blocked: nobody can be told.
  }
}
