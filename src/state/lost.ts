/**
 * What the browser has cleared away under the page. It stays on the screen and in line to be written again: with the
 * next change, or when the person asks for it. Not by itself, since it may have been somebody's wish that it go.
 */
import type { Assessment, Response, WholeAssessment } from '../domain/assessment';
import { done } from '../domain/result';
import type { Repository } from '../storage';
import { replace } from '../storage/replace';
import type { SaveJob, SaveQueue } from './saveQueue';

/** The session's own, handed in, since the session fetches this. */
interface Here {
  readonly repository: Repository;
  readonly saveQueue: SaveQueue;
  readonly session: () => Shown;
}

interface Shown {
  readonly assessments: Readonly<Record<string, Assessment>>;
  readonly responses: Readonly<Record<string, Response>>;
}

export function holdLost(assessmentIds: readonly string[], here: Here): void {
  const held = assessmentIds.filter((id) => !here.saveQueue.holds(id));
  const jobs = held.flatMap((id) => jobOf(id, here));
  if (jobs.length > 0) here.saveQueue.hold(jobs, { kind: 'lost', detail: '' });
}

function jobOf(id: string, { repository, session }: Here): readonly SaveJob[] {
  const known = wholeOf(id, session());
  if (known === null) return [];
  return [
    {
      recordIds: [id, ...known.responses.map((response) => response.id)],
      run: async () => {
        const whole = wholeOf(id, session()) ?? known;
        const written = await replace(repository, id, (stored) => withMissing(stored, whole));
        // What is on the screen is what was written, or waits to be written after it.
        return written.ok ? done(() => undefined) : written;
      },
      onRefused: () => undefined,
    },
  ];
}

/** Another tab may have written some of it again. */
function withMissing(stored: WholeAssessment | null, known: WholeAssessment): WholeAssessment {
  if (stored === null) return known;
  const there = new Set(stored.responses.map(({ id }) => id));
  return {
    assessment: stored.assessment,
    responses: [...stored.responses, ...known.responses.filter(({ id }) => !there.has(id))],
  };
}

function wholeOf(id: string, { assessments, responses }: Shown): WholeAssessment | null {
  const assessment = assessments[id];
  if (assessment === undefined) return null;
  return {
    assessment,
    responses: Object.values(responses).filter(({ assessmentId }) => assessmentId === id),
  };
}
