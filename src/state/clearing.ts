/**
 * Takes everything away that the app has left in this browser, for whoever leaves a shared computer, and looks
 * afterwards whether it has gone. Fetched when it is wanted.
 */
import type { StorageProblem } from '../storage';
import { lookForTraces, removeTraces, type Traces } from '../storage/ownTraces';
import { forgetPlaces } from '../storage/places';
import { clearDevice } from './deviceCommands';
import { tellOfRemoval } from './offline/store';

export interface Cleared {
  /** Why the database could not be deleted. */
  readonly problem: StorageProblem | null;
  readonly traces: Traces;
}

/** How long another tab may take to let go of the database. */
const patience = 5000;

export async function clearEverything(): Promise<Cleared> {
  const problem = await Promise.race([clearDevice(), silence()]);
  forgetPlaces();
  const folder = new URL('./', document.baseURI).href;
  await removeTraces(folder);
  tellOfRemoval();
  return { problem, traces: await lookForTraces(folder) };
}

/** It goes on, and the database is gone when the other tab has let go. */
function silence(): Promise<StorageProblem> {
  return new Promise((resolve) => {
    setTimeout(() => resolve({ kind: 'silent', detail: '' }), patience);
  });
}
