/** Words that several slides have in common. */
import type { Language } from '../../../domain/pack/language';
import type { Speech } from '../../../figures/speech';
import type { I18n } from '../../../i18n';
import type { workshopTexts } from '../../../i18n/workshop';
import type { Part } from '../deck/slides';

type Texts = (typeof workshopTexts)[Language];

/** The title of a slide, with its number where what it shows goes on over several. */
export function titleOfPart(
  title: string,
  { number, of }: Part,
  { format }: Pick<I18n, 'format'>,
  t: Texts,
): string {
  return of === 1 ? title : t.part(title, format.number(number), format.number(of));
}

/** Whose answers a slide shows, for its source line. */
export function ownLine(respondents: number, { ownName, i18n }: Speech, t: Texts): string {
  return respondents === 1 ? t.ownOne(ownName) : t.own(ownName, i18n.format.number(respondents));
}

/** A name that has room in one line above the title. */
export function shortName(name: string): string {
  return name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
}

const longestName = 52;
