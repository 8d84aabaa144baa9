/**
 * What a figure is: its numbers, its reading in words and its table, ready to be drawn on a page, put on a
 * slide or written to a file. A chart draws a `Picture` and computes nothing; every number in it has
 * already passed the disclosure rules and is already put into words.
 */

/** A share on an axis from 0 to 1, with the text that stands at it ("36 %"). */
export interface StripMark {
  readonly kind: 'worst' | 'best' | 'own';
  readonly value: number;
  /** The figure as it is printed: "36 %". */
  readonly figure: string;
  /** "Bedste gruppe", "Eksempelby". */
  readonly label: string;
  /** "4 af 11"; `null` for published figures, whose group sizes are not known. */
  readonly detail: string | null;
}

/** The same for a sector line: a share in a year. */
export interface TrendPoint {
  readonly value: number;
  readonly figure: string;
  readonly year: string;
}

/** One box of the scale, for a round of one response. */
export interface AnswerBox {
  readonly label: string;
  readonly chosen: boolean;
  /** Whether the published figure counts this answer. */
  readonly counted: boolean;
}

/** One kind of answer with how many gave it; squares are drawn from it. */
export interface AnswerCount {
  readonly kind: 'rank-3' | 'rank-2' | 'rank-1' | 'rank-0' | 'dont-know' | 'unanswered';
  readonly label: string;
  readonly count: number;
}

/** Own answers as far as they may be shown. */
export type OwnPicture =
  | {
      readonly kind: 'share';
      readonly mark: StripMark;
      readonly interval: { readonly lower: number; readonly upper: number };
    }
  | { readonly kind: 'counts'; readonly answers: readonly AnswerCount[] }
  | { readonly kind: 'boxes'; readonly boxes: readonly AnswerBox[]; readonly countedHeading: string }
  /** Nothing to draw: nobody answered, or it is withheld; the reading says which. */
  | { readonly kind: 'nothing' }
  | { readonly kind: 'withheld'; readonly sentence: string };

/** The interval of a published share in a group of the size that the reader assumes. */
export interface AssumedRow {
  readonly kind: 'worst' | 'best' | 'sector' | 'sector-earlier';
  /** The published share; where the mark stands. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** "Bedste gruppe · 17 af 20" */
  readonly text: string;
}

/** What follows from a size of the groups that the reader assumes. Never shown without its label. */
export interface AssumedPicture {
  /** Says that the reader assumes it, and that the source does not state it. */
  readonly label: string;
  readonly rows: readonly AssumedRow[];
  /** The label, and a sentence for each row. */
  readonly reading: readonly string[];
}

export type Picture =
  | {
      readonly kind: 'anchor-strip';
      readonly published: readonly StripMark[];
      readonly own: OwnPicture;
      /** `null` where nothing is assumed. */
      readonly whatIf: AssumedPicture | null;
    }
  | {
      readonly kind: 'sector-line';
      readonly sectorLabel: string;
      readonly sectorDetail: string;
      readonly points: readonly TrendPoint[];
      readonly ownLabel: string;
      readonly ownDetail: string;
      readonly own: OwnPicture;
      readonly whatIf: AssumedPicture | null;
    };

export interface FigureTable {
  readonly caption: string;
  readonly columns: readonly { readonly heading: string; readonly numeric: boolean }[];
  /** The first cell of a row is its heading. */
  readonly rows: readonly (readonly string[])[];
}

export interface Figure {
  readonly id: string;
  readonly title: string;
  /** What was answered: "M1 Vi lægger vægt på, at …". The title says what the figure is about, and may say less. */
  readonly statement: string;
  /** Sentences that read the picture; also the accessible name of the picture. */
  readonly reading: readonly string[];
  readonly picture: Picture;
  /** Runs of the source line; the strong ones are set in bold ("Kilde:", "Værktøjets læsning:"). */
  readonly source: readonly { readonly text: string; readonly strong: boolean }[];
  readonly table: FigureTable;
}
