/** Numbers, shares, dates and times as the language writes them, by `Intl`. */
import type { Language } from '../domain/pack/language';

const locales: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' };

/** The locale behind a language, for a format that only one page needs. */
export const localeOf = (language: Language): string => locales[language];

export interface Format {
  /** 0.364 → "36 %" (Danish, with a no-break space), "36%" (English). */
  percent(share: number): string;
  /** The whole number of percent without its sign, for "from 15 to 65 %". */
  percentNumber(share: number): string;
  number(value: number): string;
  /** "24. november 2026", "24 November 2026"; in the reader's time zone. */
  date(instant: string): string;
  /** "november 2026", "November 2026" */
  month(instant: string): string;
  /** "10.42", "10:42" */
  time(instant: string): string;
  /** The time where it was today, else the date. */
  when(instant: string, now: string): { readonly kind: 'time' | 'date'; readonly text: string };
  /** "a, b og c" */
  list(parts: readonly string[]): string;
  /** In the language's alphabetical order: æ, ø, å last and aa with å in Danish. */
  compare(a: string, b: string): number;
}

export function formatIn(language: Language): Format {
  const locale = locales[language];
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  const number = new Intl.NumberFormat(locale);
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
  const month = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const collator = new Intl.Collator(locale);
  return {
    percent: (share) => percent.format(share),
    // By the same formatter, so that it rounds as `percent` does: 0.145 × 100 is a hair below 14.5.
    percentNumber: (share) =>
      percent
        .formatToParts(share)
        .filter(({ type }) => type !== 'percentSign' && type !== 'literal')
        .map(({ value }) => value)
        .join(''),
    number: (value) => number.format(value),
    date: (instant) => date.format(new Date(instant)),
    month: (instant) => month.format(new Date(instant)),
    time: (instant) => time.format(new Date(instant)),
    when: (instant, now) => {
      const sameDay = date.format(new Date(instant)) === date.format(new Date(now));
      return sameDay
        ? { kind: 'time', text: time.format(new Date(instant)) }
        : { kind: 'date', text: date.format(new Date(instant)) };
    },
    list: (parts) => list.format(parts),
    compare: collator.compare,
  };
}
