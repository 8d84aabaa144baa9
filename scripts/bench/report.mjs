/** What becomes of measured numbers: medians, percentiles, and a table for the terminal. */

/** The value below which a share of the values lies, by the nearest rank. Throws where there is no value. */
export function percentile(values, share) {
  if (values.length === 0) throw new Error('There is no percentile of no values.');
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}

/** The middle value; the mean of the two in the middle where their number is even. */
export function median(values) {
  if (values.length === 0) throw new Error('There is no median of no values.');
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

/** Milliseconds with as many decimals as they carry: "4.2 ms", "86 ms", "1,240 ms". */
export function milliseconds(value) {
  return `${value.toLocaleString('en-GB', { maximumFractionDigits: value < 10 ? 1 : 0 })} ms`;
}

/** "98.1 kB" of 1,000 bytes. */
export function kilobytes(bytes) {
  return `${(bytes / 1000).toLocaleString('en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 })} kB`;
}

/** "212 ms (198–240)"; `null` where nothing was measured. */
export function summary(values, format) {
  if (values === null) return null;
  const number = (value) => format(value).replace(/ \w+$/, '');
  return `${format(median(values))} (${number(Math.min(...values))}–${number(Math.max(...values))})`;
}

/**
 * Rows of `{ name, cells, bound }` under their headings; `over` marks a row that is past its bound. Which of the cells
 * the bound belongs to is for the headings to say.
 */
export function table(headings, rows) {
  const lines = [
    headings,
    ...rows.map(({ name, cells, bound = null, over = false }) => [
      name,
      ...cells.map((cell) => cell ?? '–'),
      bound === null ? '' : `${bound}${over ? '  OVER' : ''}`,
    ]),
  ];
  const widths = headings.map((_, column) => Math.max(...lines.map((line) => line[column].length)));
  return lines
    .map((line) =>
      line
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column])))
        .join('   ')
        .trimEnd(),
    )
    .join('\n');
}
