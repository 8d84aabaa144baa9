/**
 * How well the browser keeps what is stored: whether it has promised to, and how much room there is. Browsers answer
 * on secure pages only, and some not at all; `null` then. Not in the first load.
 */

/** As the browser estimates it, for everything on this origin; in bytes. */
export interface Room {
  readonly used: number;
  readonly left: number;
}

/** Whether the browser has promised not to delete what is stored when the device runs out of room. */
export async function hasPromised(): Promise<boolean | null> {
  return asked(() => navigator.storage.persisted());
}

/** Asks it to. Firefox asks the person; others decide by themselves, and may say no today and yes next week. */
export async function askForPromise(): Promise<boolean | null> {
  return asked(() => navigator.storage.persist());
}

export async function roomLeft(): Promise<Room | null> {
  const estimate = await asked(() => navigator.storage.estimate());
  if (estimate?.quota === undefined || estimate.usage === undefined) return null;
  return { used: estimate.usage, left: Math.max(0, estimate.quota - estimate.usage) };
}

/** `navigator.storage`, or one of its questions, is missing on plain http and in older browsers, and may refuse. */
async function asked<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask();
  } catch {
    return null;
  }
}
