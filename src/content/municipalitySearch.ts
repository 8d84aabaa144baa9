/** Finding a municipality from what somebody types: "kobenhavn" finds København, "århus" Aarhus. */
import { type Municipality, municipalities } from './municipalities';

const collator = new Intl.Collator('da');

interface Searchable {
  readonly municipality: Municipality;
  /** The spellings of its name, the most exact first: as it is written, with aa for å, without marks. */
  readonly spellings: readonly (readonly string[])[];
}

const searchable: readonly Searchable[] = municipalities
  .map((municipality) => ({
    municipality,
    // "København" and, as in the name of the authority, "Københavns".
    spellings: [municipality.name, municipality.displayName].map(spellingsOf),
  }))
  .toSorted((a, b) => collator.compare(a.municipality.name, b.municipality.name));

/**
 * The municipalities whose name holds the text: first those that begin with it as it is written, then those
 * that begin with it in another spelling, then the rest; in Danish alphabetical order among equals. An empty
 * text gives all of them.
 */
export function findMunicipalities(text: string): readonly Municipality[] {
  const wanted = spellingsOf(text);
  return searchable
    .map((candidate) => ({ municipality: candidate.municipality, rank: rankOf(candidate, wanted) }))
    .filter(({ rank }) => rank !== null)
    .toSorted((a, b) => (a.rank ?? 0) - (b.rank ?? 0))
    .map(({ municipality }) => municipality);
}

/** 0, 1, 2: begins with the text in the first, second, third spelling; 3: holds it; `null`: does not. */
function rankOf({ spellings }: Searchable, wanted: readonly string[]): number | null {
  for (const [rank, part] of wanted.entries()) {
    if (spellings.some((name) => name[rank]?.startsWith(part))) return rank;
  }
  const holds = spellings.some((name) =>
    name.some((spelling) => wanted.some((part) => spelling.includes(part))),
  );
  return holds ? wanted.length : null;
}

function spellingsOf(text: string): readonly string[] {
  const written = text
    .replace(/\s+kommune\s*$/i, '')
    .trim()
    .toLocaleLowerCase('da')
    .normalize('NFC');
  const spelledOut = written.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  const asSeen = written.replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return [written, spelledOut, asSeen].map((spelling) =>
    /[æøå]/.test(spelling) ? spelling : spelling.normalize('NFD').replace(/\p{M}/gu, ''),
  );
}
