/**
 * Tries a mutant first against the tests that stand beside it, and the quick ones before the slow: most often one of
 * them sees it, and what is run at once on everything takes long.
 */
import { dirname, relative } from 'node:path';
import { BaseSequencer } from 'vitest/node';

export class NearestFirst extends BaseSequencer {
  async sort(files) {
    const [mutated = ''] = this.ctx.config.related ?? [];
    const order = new Map(
      files.map((file) => [file, [distance(file.moduleId, mutated), this.duration(file)]]),
    );
    return files.toSorted((a, b) => {
      const [[farA, longA], [farB, longB]] = [order.get(a), order.get(b)];
      return farA - farB || longA - longB;
    });
  }

  /** Milliseconds that the file took last time; 0 where it has not been run. */
  duration({ moduleId, project }) {
    const key = `${project.name}:${relative(project.config.root, moduleId)}`;
    return this.ctx.cache.getFileTestResults(key)?.duration ?? 0;
  }
}

/** 0 for the tests of the file itself, 1 for those beside it, 2 for the rest. */
function distance(test, mutated) {
  if (test === mutated.replace(/\.ts$/, '.test.ts')) return 0;
  return dirname(test) === dirname(mutated) ? 1 : 2;
}
