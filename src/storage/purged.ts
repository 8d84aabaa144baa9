/**
 * Which self-assessments have been deleted for good, so that another tab that still shows one does not write it
 * again. Ids only. Where local storage is blocked, the other tab finds out when it reads anew.
 */
const key = 'kommunespejl.purged';
/** Far more than the tabs of one browser hold open. */
const mostRemembered = 100;

export function rememberPurged(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify([...purgedIds(), id].slice(-mostRemembered)));
  } catch {
    // See above.
  }
}

/** For when a person asks for one of them again, as for an example. */
export function forgetPurgedOne(id: string): void {
  try {
    localStorage.setItem(key, JSON.stringify(purgedIds().filter((other) => other !== id)));
  } catch {
    // See above.
  }
}

/** For when everything is cleared. */
export function forgetPurged(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // See above.
  }
}

export function wasPurged(id: string): boolean {
  return purgedIds().includes(id);
}

function purgedIds(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
