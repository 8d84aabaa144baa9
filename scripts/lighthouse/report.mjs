/** What Lighthouse found: a table for docs/performance.md, and what is not perfect. */

/** What must be full: the machine has no part in it. */
const QUALITIES = ['accessibility', 'best-practices'];
const TIMES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time'];
const HEAD = [
  '',
  'performance',
  'accessibility',
  'best practices',
  'first paint',
  'largest paint',
  'blocked',
  'shift',
];

/** The middle one, or the mean of the two in the middle. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** A page on a device: its scores from 0 to 100, its times in milliseconds; of several runs the median. */
export function summaryOf({ page, device, runs, quality }) {
  const over = (read) => median(runs.map(read));
  return {
    page,
    device,
    performance: Math.round(over(({ categories }) => categories.performance.score * 100)),
    qualities: Object.fromEntries(
      QUALITIES.map((id) => [id, Math.round(quality.categories[id].score * 100)]),
    ),
    times: Object.fromEntries(TIMES.map((id) => [id, over(({ audits }) => audits[id].numericValue)])),
    shift: over(({ audits }) => audits['cumulative-layout-shift'].numericValue),
  };
}

export function tableOf(summaries) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const rows = summaries.map(({ page, device, performance, qualities, times, shift }) =>
    line([
      `${page}, ${device}`,
      performance,
      ...QUALITIES.map((id) => qualities[id]),
      ...TIMES.map((id) => `${Math.round(times[id]).toLocaleString('en')} ms`),
      shift.toFixed(3),
    ]),
  );
  return [line(HEAD), line(HEAD.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows].join('\n');
}

/** Sentences on the scores that must be full and are not. */
export function belowFull(summaries) {
  return summaries.flatMap(({ page, device, qualities }) =>
    QUALITIES.filter((id) => qualities[id] < 100).map(
      (id) => `${page}, ${device}: ${id} is ${qualities[id]}, not 100.`,
    ),
  );
}

/** The audits that are not perfect, each once, with where that is so and what Lighthouse says of it. */
export function imperfect(results) {
  const found = new Map();
  for (const { page, device, runs, quality } of results) {
    for (const { audits, categories } of [...runs, quality]) {
      for (const { id } of Object.values(categories).flatMap(({ auditRefs }) => auditRefs)) {
        const { score, title, displayValue } = audits[id];
        if (score === null || score >= 0.995) continue;
        const { places } = found.get(id) ?? { places: new Map() };
        places.set(`${page}, ${device}`, displayValue ?? `${Math.round(score * 100)} of 100`);
        found.set(id, { title, places });
      }
    }
  }
  return [...found].map(
    ([id, { title, places }]) =>
      `- ${id} (${title}): ${[...places].map(([place, value]) => `${place} ${value}`).join('; ')}`,
  );
}
