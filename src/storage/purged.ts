/**
 * Which self-assessments have been deleted for good, so that another tab that still shows one does not write it
 * again. Ids only; `purgedMarks.ts` writes them. Where local storage is blocked, the other tab finds out when it reads
 * anew.
 */
export const purgedKey = 'kommunespejl.purged';

export function wasPurged(id: string): boolean {
  return purgedIds().includes(id);
}

export function purgedIds(): readonly string[] {
  try {
    const ids: unknown = JSON.parse(localStorage.getItem(purgedKey) ?? '[]');
    return Array.isArray(ids) ? ids : [];
  } catch {
    return [];
  }
}
