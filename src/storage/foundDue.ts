/**
 * When what lies in the bin was first found to be due (`domain/assessment/bin`). Ids and times only. Where local
 * storage is blocked, nothing is remembered, and so nothing goes by itself.
 */
import type { Instant } from '../domain/assessment';
import type { FoundDue } from '../domain/assessment/bin';

const key = 'kommunespejl.due';

export function readFoundDue(): FoundDue {
  try {
    const found = JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, unknown>;
    // What is no moment would make no sense of any time.
    return Object.fromEntries(
      Object.entries(found).filter(
        (entry): entry is [string, Instant] =>
          typeof entry[1] === 'string' && !Number.isNaN(Date.parse(entry[1])),
      ),
    );
  } catch {
    return {};
  }
}

export function writeFoundDue(found: FoundDue): void {
  try {
    if (Object.keys(found).length === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(found));
  } catch {
    // See above.
  }
}
