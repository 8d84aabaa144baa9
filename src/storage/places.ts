/**
 * How far each entry of the tab's history was scrolled; kept over a reload, gone with the tab. In session
 * storage, since it is the tab's own. It holds no answers.
 */
const key = 'kommunespejl.places';

export function readPlaces(): Record<string, number> {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '{}') as Record<string, number>;
  } catch {
    // Blocked or unreadable: the way back then leads to the top of the page.
    return {};
  }
}

let forgotten = false;

/** For when everything is cleared: nothing of this visit is written any more. */
export function forgetPlaces(): void {
  forgotten = true;
}

export function writePlaces(places: Readonly<Record<string, number>>): void {
  if (forgotten) return;
  try {
    sessionStorage.setItem(key, JSON.stringify(places));
  } catch {
    // As above.
  }
}
