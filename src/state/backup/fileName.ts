/** The name of a backup file: of whom it is, and the day. Every system takes it. */
import type { Assessment, Instant } from '../../domain/assessment';
import { fileEnding } from '../../storage/backup';

const longestName = 80;

/**
 * »Aarhus Kommune, Digital velfærd, 2026-11-26.kommunespejl.json«
 * @param several what to call self-assessments of more than one municipality or organisation
 */
export function backupFileName(assessments: readonly Assessment[], several: string, at: Instant): string {
  const subjects = [...new Set(assessments.map(({ subject }) => subject.name))];
  const [only] = assessments;
  const subject = subjects.length === 1 ? (subjects[0] ?? several) : several;
  const title = assessments.length === 1 && only !== undefined ? `, ${only.title}` : '';
  return `${safe(`${subject}${title}`).slice(0, longestName).trim()}, ${dayOf(at)}${fileEnding}`;
}

/** Without what a file system refuses, and what would show a name in another order than it is written. */
const safe = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\p{Surrogate}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+/, '');

/** The day where the person is, as 2026-11-26. */
function dayOf(at: Instant): string {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
