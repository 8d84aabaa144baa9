/** Runs something once what is stored has been read, be it that it could not be. */
import { useSession } from './session';

export function whenLoaded(run: () => void): void {
  if (useSession.getState().status === 'ready') {
    run();
    return;
  }
  const stop = useSession.subscribe(({ status }) => {
    if (status !== 'ready') return;
    stop();
    run();
  });
}
