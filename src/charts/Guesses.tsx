/** Where the room guessed: dashed and hollow, so that it is no figure, with its label beside what stands there. */
import { at } from './at';
import styles from './Guesses.module.css';

export interface GuessMark {
  /** What was guessed at: one mark each. */
  readonly of: string;
  /** From 0 to 1. */
  readonly value: number;
  /** "Gæt 75 %"; `null` where several lie too close for their labels, and words beside the picture say them. */
  readonly label: string | null;
}

interface Props {
  readonly marks: readonly GuessMark[];
  /** The base line of the label, in rem from the axis; `null` where it has no line of its own and stands beside its mark. */
  readonly y: number | null;
  /** A label on the same line, which is kept clear of. */
  readonly beside?: { readonly value: number; readonly label: string } | null;
}

/** The width of a letter of a label, as a share of the axis. */
const letter = 0.0135;

export function Guesses({ marks, y, beside = null }: Props) {
  return marks.map((mark) => (
    <g key={mark.of}>
      <circle className={styles.guess} cx={at(mark.value)} r="0.75rem" />
      {mark.label !== null && (
        <text
          className={styles.label}
          {...(y === null ? sideOf(mark.value) : placeOf(mark.value, mark.label, beside))}
          y={`${y ?? 0.3}rem`}
        >
          {mark.label}
        </text>
      )}
    </g>
  ));
}

/** At its mark, on the side where there is room. */
function sideOf(value: number) {
  return value > 0.7
    ? ({ x: at(value - 0.025), textAnchor: 'end' } as const)
    : ({ x: at(value + 0.025), textAnchor: 'start' } as const);
}

/** Over its mark; to the side of the other label where the two would run together. */
function placeOf(value: number, label: string, beside: NonNullable<Props['beside']> | null) {
  const half = (text: string) => (letter * text.length) / 2;
  const apart = beside === null ? Number.POSITIVE_INFINITY : half(label) + half(beside.label) + letter;
  if (beside === null || Math.abs(value - beside.value) >= apart) {
    const within = Math.min(Math.max(value, half(label)), 1 - half(label));
    return { x: at(within), textAnchor: 'middle' } as const;
  }
  const edge = half(beside.label) + letter;
  const fitsRight = beside.value + edge + 2 * half(label) <= 1;
  return (value >= beside.value && fitsRight) || beside.value - edge - 2 * half(label) < 0
    ? ({ x: at(beside.value + edge), textAnchor: 'start' } as const)
    : ({ x: at(beside.value - edge), textAnchor: 'end' } as const);
}
