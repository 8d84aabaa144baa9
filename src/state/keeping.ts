/**
 * Whether the browser has promised to keep what is stored, and how much room there is. It is asked for the promise
 * once there are answers to keep, and at most once a visit. Fetched when there is time.
 */
import { create } from 'zustand';
import { askForPromise, hasPromised, type Room, roomLeft } from '../storage/keeping';
import { type Session, useSession } from './session';

export interface Keeping {
  /** `null`: the browser does not say, or has not yet been asked. */
  readonly promised: boolean | null;
  readonly room: Room | null;
  /** Whether the person has asked in this visit. */
  readonly asked: boolean;
}

export const useKeeping = create<Keeping>(() => ({ promised: null, room: null, asked: false }));

/** Finds out how things stand, without asking for anything. */
export async function lookAtKeeping(): Promise<void> {
  const [promised, room] = await Promise.all([hasPromised(), roomLeft()]);
  useKeeping.setState({ promised, room });
}

/** Because a person has chosen to. */
export async function askToKeep(): Promise<void> {
  const promised = await askForPromise();
  useKeeping.setState({ promised, asked: true });
}

/** Asks by itself when the first answers have been saved, where the browser decides without a question of its own. */
export function askOnceThereAreAnswers(asksThePerson = isFirefox()): void {
  if (asksThePerson) return;
  const askNow = ({ save, responses }: Session) => {
    const any = Object.values(responses).some(({ answers }) => Object.keys(answers).length > 0);
    if (save.kind !== 'saved' || !any) return;
    stop();
    void askUnlessPromised();
  };
  const stop = useSession.subscribe(askNow);
  // They may have been saved before this was fetched.
  askNow(useSession.getState());
}

async function askUnlessPromised(): Promise<void> {
  if ((await hasPromised()) === false) useKeeping.setState({ promised: await askForPromise() });
}

/** No feature tells which browser will put a question to the person. */
const isFirefox = (): boolean => /firefox/i.test(navigator.userAgent);
