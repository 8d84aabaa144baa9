/** What a figure needs to speak: the language's formats and the texts about figures. */

import type { Language } from '../domain/pack/language';
import type { I18n } from '../i18n';
import { figuresTexts } from '../i18n/figures';

export type FigureTexts = (typeof figuresTexts)[Language];

export interface Speech {
  readonly i18n: I18n;
  readonly t: FigureTexts;
  /** Whose own answers they are: "Aarhus", "Fælles hjemmepleje". */
  readonly ownName: string;
}

/** Own forms from which the name cannot be told by leaving out "Kommune". */
const irregular: Readonly<Record<string, string>> = {
  'Københavns Kommune': 'København',
  'Bornholms Regionskommune': 'Bornholm',
};

/** The longest own name that has room above a mark beside "12 af 12". */
const longestName = 22;

export function speechOf(i18n: I18n, subjectName: string): Speech {
  const name = irregular[subjectName] ?? subjectName.replace(/\s+kommune$/i, '');
  const ownName = name.length > longestName ? `${name.slice(0, longestName - 1).trimEnd()}…` : name;
  return { i18n, t: figuresTexts[i18n.language], ownName };
}
