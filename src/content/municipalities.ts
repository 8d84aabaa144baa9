/** The 98 Danish municipalities, after the names and codes of the Danish administrative division. */
import rows from './municipalities.json';

export interface Municipality {
  readonly code: string;
  /** "Aarhus" */
  readonly name: string;
  /** "Aarhus Kommune", "Københavns Kommune" */
  readonly displayName: string;
  readonly region: string;
  /** Hovedstaden and Sjælland become Østdanmark on 1 January 2027. */
  readonly regionFrom2027: string;
}

export const municipalities: readonly Municipality[] = rows;
