/** What nobody waits for, fetched in one piece (see `start.tsx`). Without it everything else works. */
import { emptyBin } from '../state/bin';
import { askOnceThereAreAnswers } from '../state/keeping';
import { prepareForOffline } from '../state/offline';
import { whenLoaded } from '../state/whenLoaded';
import { listenForGlobalKeys } from './globalKeys';
import { useLateNotices } from './lateNotices';
import { OfflineNotices } from './OfflineNotices';
import { SingleFileNotice } from './SingleFileNotice';

export function startLater(): void {
  listenForGlobalKeys();
  useLateNotices.setState({
    Notices: import.meta.env.MODE === 'single' ? SingleFileNotice : OfflineNotices,
  });
  whenLoaded(() => void emptyBin());
  askOnceThereAreAnswers();
  void prepareForOffline();
}
