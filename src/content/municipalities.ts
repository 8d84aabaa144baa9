/** The 98 Danish municipalities, after the names and codes of the Danish administrative division. */
import rows from './municipalities.json';

export interface Municipality {
  readonly code: string;
  /** "Aarhus" */
  readonly name: string;
  /** "Aarhus Kommune", "Københavns Kommune" */
  readonly displayName: string;
}

/** A row names the authority only where that is not simply "… Kommune". */
interface Row {
  readonly code: string;
  readonly name: string;
  readonly displayName?: string;
}

export const municipalities: readonly Municipality[] = (rows as readonly Row[]).map(
  ({ code, name, displayName = `${name} Kommune` }) => ({ code, name, displayName }),
);
