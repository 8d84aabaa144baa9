/** What the reader must know of the browser's storage: what happened, what is safe, what to do. */
import { useI18n, useTextsOf } from '../i18n';
import { storageNoticesTexts } from '../i18n/storageNotices';
import { makeBackupFile } from '../state/backup/saving';
import { dismissRefusedByStored, reopenStorage, retrySaving } from '../state/deviceCommands';
import { useSession } from '../state/session';
import type { StorageProblem } from '../storage';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { saveAsFile, saveFile } from '../ui/saveFile';
import styles from './StorageNotices.module.css';
import { UnreadableNotice } from './UnreadableNotice';

export default function StorageNotices() {
  return (
    <div className={styles.notices}>
      <SaveFailure />
      <LoadFailure />
      <DeletionFailure />
      <OtherTabs />
      <UnreadableNotice />
    </div>
  );
}

function SaveFailure() {
  const { format } = useI18n();
  const t = useTextsOf(storageNoticesTexts);
  const save = useSession((session) => session.save);
  if (save.kind !== 'failed') return null;
  const { what, todo } = t.problems[save.problem.kind];
  return (
    <Notice
      tone="error"
      title={what}
      actions={
        <>
          <Button onClick={retrySaving}>{t.retry}</Button>
          <Button variant="quiet" onClick={() => void saveEverything(t.fileName)}>
            {t.saveAsFile}
          </Button>
        </>
      }
    >
      <p>
        {t.onScreen} {save.savedAt !== null && t.safeUntil(format.time(save.savedAt))}
      </p>
      <p>
        {todo} {!isWaitedFor(save.problem) && t.triesAgain} {t.fileHolds}
      </p>
    </Notice>
  );
}

/** A backup of everything on the screen, which can be opened again on the page of the backup. */
async function saveEverything(name: string): Promise<void> {
  const made = await makeBackupFile({ of: null, passphrase: null, several: name });
  if (made.ok) {
    saveFile(made.value.name, made.value.text);
    made.value.handedOver();
    return;
  }
  // Too large to be opened again is still better than lost.
  const { assessments, responses } = useSession.getState();
  saveAsFile(name, { assessments, responses });
}

/** Nothing is tried by itself: the browser is at it, or somebody may want it so. */
const isWaitedFor = ({ kind }: StorageProblem): boolean => kind === 'silent' || kind === 'lost';

function LoadFailure() {
  const texts = useTextsOf(storageNoticesTexts);
  const t = texts.memoryOnly;
  const problem = useSession((session) => session.loadProblem);
  if (problem === null) return null;
  return (
    <Notice
      tone="error"
      title={problem.kind === 'silent' ? t.silent : t.what}
      actions={<Button onClick={() => void reopenStorage()}>{t.retry}</Button>}
    >
      <p>{t.safe}</p>
      <p>{texts.problems[problem.kind].todo}</p>
    </Notice>
  );
}

function DeletionFailure() {
  const t = useTextsOf(storageNoticesTexts);
  const problem = useSession((session) => session.deletionProblem);
  if (problem === null) return null;
  return (
    <Notice tone="error" title={t.notDeleted.what}>
      <p>{t.notDeleted.safe}</p>
      <p>{t.problems[problem.kind].todo}</p>
    </Notice>
  );
}

function OtherTabs() {
  const t = useTextsOf(storageNoticesTexts);
  const givenUp = useSession((session) => session.givenUp);
  const heldByOtherTab = useSession((session) => session.heldByOtherTab);
  const refusedByStored = useSession((session) => session.refusedByStored);
  return (
    <>
      {heldByOtherTab && (
        <Notice tone="warn" title={t.held.what}>
          <p>{t.held.todo}</p>
        </Notice>
      )}
      {givenUp !== null && (
        <Notice tone="warn" title={t.givenUp[givenUp].what}>
          <p>{t.givenUp[givenUp].todo}</p>
        </Notice>
      )}
      {refusedByStored && (
        <Notice
          tone="warn"
          title={t.refusedByStored.what}
          actions={<Button onClick={dismissRefusedByStored}>{t.refusedByStored.dismiss}</Button>}
        >
          <p>{t.refusedByStored.todo}</p>
        </Notice>
      )}
    </>
  );
}
