/** A number of bytes as people say it: "0,4 MB", "12 GB". */
import type { Language } from '../../domain/pack/language';
import { localeOf } from '../../i18n/format';

export function bytesIn(language: Language, bytes: number): string {
  const [unit, size] = bytes < 1e9 ? (['megabyte', 1e6] as const) : (['gigabyte', 1e9] as const);
  const value = bytes / size;
  const format = new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 ? 1 : 0,
  });
  return format.format(value);
}
