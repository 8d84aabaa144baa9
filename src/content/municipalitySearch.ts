/** Finding a municipality from what somebody types: "kobenhavn" finds København, "århus" Aarhus. */
import { type Municipality, municipalities } from './municipalities';

const collator = new Intl.Collator('da');

interface Searchable {
  readonly municipality: Municipality;
  readonly spellings: readonly string[];
}

const searchable: readonly Searchable[] = municipalities
  .map((municipality) => ({
    municipality,
    // "København" and, as in the name of the authority, "Københavns".
    spellings: [municipality.name, municipality.displayName].flatMap(spellingsOf),
  }))
  .toSorted((a, b) => collator.compare(a.municipality.name, b.municipality.name));

/**
 * The municipalities whose name holds the text, those that begin with it first, else in Danish alphabetical
 * order. An empty text gives all of them.
 */
export function findMunicipalities(text: string): readonly Municipality[] {
  const wanted = spellingsOf(text);
  const matching = searchable.flatMap(({ municipality, spellings }) => {
    const places = spellings.flatMap((spelling) => wanted.map((part) => spelling.indexOf(part)));
    const found = places.filter((place) => place !== -1);
    return found.length === 0 ? [] : [{ municipality, begins: found.includes(0) }];
  });
  return matching
    .toSorted((a, b) => Number(b.begins) - Number(a.begins))
    .map(({ municipality }) => municipality);
}

/**
 * A text without the letters that are typed in more than one way: as æ, ø and å are written where a keyboard
 * lacks them (ae, oe, aa), and as they look without their marks (ae, o, a).
 */
function spellingsOf(text: string): readonly string[] {
  const lower = text
    .replace(/\s+kommune\s*$/i, '')
    .trim()
    .toLocaleLowerCase('da')
    .normalize('NFC')
    .replaceAll('æ', 'ae');
  const asTyped = lower.replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const asSeen = lower.replaceAll('ø', 'o').replaceAll('å', 'a');
  return [...new Set([asTyped, asSeen].map((spelling) => spelling.normalize('NFD').replace(/\p{M}/gu, '')))];
}
