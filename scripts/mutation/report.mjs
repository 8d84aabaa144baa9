/** Scores by folder, for docs/mutation.md. */
import { dirname } from 'node:path/posix';

/** What counts as seen: a test failed, or nothing ended any more. */
const SEEN = new Set(['Killed', 'Timeout']);
/** What counts at all; what does not compile or is passed over on purpose does not. */
const COUNTED = new Set([...SEEN, 'Survived', 'NoCoverage']);

/** @param files of Stryker's report, by path */
export function scoresByFolder(files) {
  const folders = new Map();
  for (const [path, { mutants }] of Object.entries(files)) {
    const folder = folders.get(dirname(path)) ?? { mutants: 0, seen: 0, passedOver: 0 };
    for (const { status } of mutants) {
      if (COUNTED.has(status)) folder.mutants += 1;
      if (SEEN.has(status)) folder.seen += 1;
      if (status === 'Ignored') folder.passedOver += 1;
    }
    folders.set(dirname(path), folder);
  }
  return [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([name, folder]) => ({ name, ...folder }));
}

export function tableOf(folders) {
  const sum = (key) => folders.reduce((total, folder) => total + folder[key], 0);
  const all = { name: 'All', mutants: sum('mutants'), seen: sum('seen'), passedOver: sum('passedOver') };
  const rows = [...folders, all].map(
    ({ name, mutants, seen, passedOver }) =>
      `| ${name === 'All' ? name : `\`${name}\``} | ${mutants} | ${mutants - seen} | ${passedOver} | ${percent(seen, mutants)} |`,
  );
  return ['| | mutants | survived | passed over | score |', '|---|---:|---:|---:|---:|', ...rows].join('\n');
}

/** Rounded down, so that 100 % means all. */
const percent = (seen, mutants) =>
  mutants === 0 ? '–' : `${(Math.floor((1000 * seen) / mutants) / 10).toFixed(1)} %`;
