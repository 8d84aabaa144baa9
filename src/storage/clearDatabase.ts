/** Deletes the whole database. Not in the first load. */
import type { Result } from '../domain/result';
import { attempt } from './attempt';
import { deleteDatabase } from './database';
import type { StorageProblem } from './problem';
import { forgetPurged } from './purgedMarks';
import type { Repository } from './repository';

/** Other tabs are told by the browser (`versionchange`) and let go. */
export function clearDatabase(repository: Repository): Promise<Result<null, StorageProblem>> {
  return attempt(async () => {
    await repository.whileClosed(deleteDatabase);
    forgetPurged();
    return null;
  });
}
