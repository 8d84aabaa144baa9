import { describe, expect, it } from 'vitest';
import { scoresByFolder, tableOf } from './report.mjs';

const mutants = (...statuses) => ({ mutants: statuses.map((status) => ({ status })) });

describe('the scores', () => {
  it('are those of a folder, without what does not compile or is passed over', () => {
    const folders = scoresByFolder({
      'src/storage/b.ts': mutants('Killed', 'Survived', 'CompileError'),
      'src/domain/x/a.ts': mutants('Killed', 'Timeout', 'Ignored'),
      'src/storage/a.ts': mutants('NoCoverage'),
    });
    expect(folders).toEqual([
      { name: 'src/domain/x', mutants: 2, seen: 2, passedOver: 1 },
      { name: 'src/storage', mutants: 3, seen: 1, passedOver: 0 },
    ]);
  });

  it('are rounded down, and all together are weighed by mutants', () => {
    const table = tableOf([
      { name: 'src/a', mutants: 1000, seen: 999, passedOver: 0 },
      { name: 'src/b', mutants: 0, seen: 0, passedOver: 2 },
    ]);
    expect(table).toContain('| `src/a` | 1000 | 1 | 0 | 99.9 % |');
    expect(table).toContain('| `src/b` | 0 | 0 | 2 | – |');
    expect(table).toContain('| All | 1000 | 1 | 2 | 99.9 % |');
  });
});
