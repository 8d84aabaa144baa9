/** What a file holds and would do here, and what is to be done with each self-assessment of it. Nothing is changed yet. */
import { useEffect, useMemo, useRef, useState } from 'react';
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import { factsOf } from '../../state/backup/facts';
import { planOf, type Way } from '../../state/backup/plan';
import { type Restored, type RestoreRefusal, restoreChosen } from '../../state/backup/restoring';
import { useSession } from '../../state/session';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import styles from './BackupPage.module.css';
import { Facts } from './Facts';
import { NotRestored } from './NotRestored';
import { PlannedChoice } from './PlannedChoice';
import type { PreviewState } from './useOpenedFile';

interface Props {
  readonly file: PreviewState;
  readonly onRestored: (restored: Restored) => void;
  readonly onClose: () => void;
}

export function Preview({ file: { name, backup }, onRestored, onClose }: Props) {
  const { format } = useI18n();
  const t = useTextsOf(backupTexts).preview;
  const heading = useRef<HTMLHeadingElement>(null);
  const assessments = useSession((session) => session.assessments);
  const responses = useSession((session) => session.responses);
  const unreadable = useSession((session) => session.unreadable);
  // Made anew when another tab goes on meanwhile.
  const plan = useMemo(
    () => planOf(backup, { assessments, responses, unreadable }),
    [backup, assessments, responses, unreadable],
  );
  const [ways, setWays] = useState<Readonly<Record<string, Way>>>({});
  const [working, setWorking] = useState(false);
  const [refusal, setRefusal] = useState<RestoreRefusal | 'nothing' | null>(null);
  useEffect(() => heading.current?.focus(), []);

  const chosen = plan.map((planned) => {
    const { assessment } = planned.whole;
    const wish = ways[assessment.id];
    const way = wish !== undefined && planned.ways.includes(wish) ? wish : planned.ways[0];
    return { planned, way, copyTitle: t.copyOf(assessment.title, format.date(backup.createdAt)) };
  });
  const count = chosen.filter(({ way }) => way !== 'skip').length;

  const act = async () => {
    if (working) return;
    if (count === 0) {
      setRefusal('nothing');
      return;
    }
    setWorking(true);
    const restored = await restoreChosen(chosen, backup);
    setWorking(false);
    if (restored.ok) onRestored(restored.value);
    else setRefusal(restored.refusal);
  };

  return (
    <section className={styles.preview} aria-labelledby="backup-preview">
      <h2 id="backup-preview" ref={heading} tabIndex={-1}>
        {t.title(name)}
      </h2>
      <Notice tone="info" title={t.nothingYet}>
        <p>{t.saved(format.date(backup.createdAt), format.time(backup.createdAt))}</p>
        <Facts facts={factsOf(backup.assessments, backup.responses)} />
      </Notice>
      {plan.length === 0 && <p>{t.empty}</p>}
      <div>
        {chosen.map(({ planned, way }) => (
          <PlannedChoice
            key={planned.whole.assessment.id}
            planned={planned}
            way={way}
            onWay={(wanted) => setWays({ ...ways, [planned.whole.assessment.id]: wanted })}
          />
        ))}
      </div>
      {refusal !== null && <NotRestored refusal={refusal} />}
      <div className={styles.actions}>
        {plan.length > 0 && (
          <Button
            variant="main"
            onClick={() => void act()}
            aria-disabled={working || count === 0 || undefined}
          >
            {working ? t.working : t.act(count)}
          </Button>
        )}
        <Button variant="quiet" onClick={onClose}>
          {t.cancel}
        </Button>
      </div>
    </section>
  );
}
