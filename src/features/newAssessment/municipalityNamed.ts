/** The municipality that a text names without a choice from the list. */
import type { Municipality } from '../../content/municipalities';
import { findMunicipalities } from '../../content/municipalitySearch';

/** The one whose name the text is, else the only one that fits, else `null`. */
export function municipalityNamed(text: string): Municipality | null {
  const wanted = text.trim().toLocaleLowerCase('da');
  if (wanted === '') return null;
  const found = findMunicipalities(text);
  const named = found.find(({ name, displayName }) =>
    [name, displayName].some((spelling) => spelling.toLocaleLowerCase('da') === wanted),
  );
  return named ?? (found.length === 1 ? (found[0] ?? null) : null);
}
