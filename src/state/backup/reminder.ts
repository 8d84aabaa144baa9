/** When to remind of a backup: when more than twenty answers are in none. Examples never count. */
import { useShallow } from 'zustand/shallow';
import type { Assessment, Instant, Response } from '../../domain/assessment';
import type { LastBackups, ReminderWish } from '../../storage/backup';
import { now } from '../environment';
import { useSession } from '../session';
import { setReminderWish, useBackups } from './lastBackups';

/** From here on there is something to lose that takes half an hour to gather again. */
export const answersWithout = 20;

export interface Uncovered {
  /** Answers that were given after the last backup of their self-assessment. */
  readonly answers: number;
  /** The latest backup of what they belong to; `null` where there is none. */
  readonly lastBackup: Instant | null;
}

/** @param last when each self-assessment was last saved, alone or with everything */
export function uncoveredAnswers(
  assessments: readonly Assessment[],
  responses: readonly Response[],
  last: LastBackups,
): Uncovered {
  const counting = new Set(
    assessments.filter(({ example, deletedAt }) => !example && deletedAt === null).map(({ id }) => id),
  );
  let answers = 0;
  const backups = new Set<Instant>();
  for (const response of responses) {
    if (!counting.has(response.assessmentId)) continue;
    const saved = last[response.assessmentId] ?? '';
    const newer = Object.values(response.answers).filter(({ at }) => at > saved).length;
    answers += newer;
    if (newer > 0 && saved !== '') backups.add(saved);
  }
  return { answers, lastBackup: [...backups].toSorted().at(-1) ?? null };
}

export function isReminderDue({ answers }: Uncovered, wish: ReminderWish, at: Instant): boolean {
  if (answers <= answersWithout || wish === 'off') return false;
  return wish === null || wish <= at;
}

/** What to remind of now; `null` where there is nothing. */
export function useBackupReminder(): Uncovered | null {
  const { last, wish } = useBackups();
  const uncovered = useSession(
    useShallow(({ assessments, responses }) =>
      uncoveredAnswers(Object.values(assessments), Object.values(responses), last),
    ),
  );
  return isReminderDue(uncovered, wish, now()) ? uncovered : null;
}

/** Reminds again tomorrow at this hour. */
export function remindLater(): void {
  const day = 24 * 60 * 60 * 1000;
  setReminderWish(new Date(Date.parse(now()) + day).toISOString());
}
