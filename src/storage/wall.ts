/**
 * Where a workshop stands right now: which slide, which step, how the time has run. In local storage, since it is read
 * and written within a frame and is worth nothing a day later; a window that was closed finds its place again. And what
 * the windows of a workshop say to each other of it.
 */
import * as v from 'valibot';

const key = 'kommunespejl.wall';
/** After so long the place of an earlier workshop is no more wanted. */
const hours = 12;

const Text = v.pipe(v.string(), v.maxLength(80));
const Milliseconds = v.pipe(v.number(), v.finite(), v.minValue(0));

const Live = v.object({
  roundId: Text,
  /** Id of the slide on the wall; `null` for the first. */
  slide: v.nullable(Text),
  /** How much of each slide has been revealed. */
  steps: v.record(Text, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9))),
  black: v.boolean(),
  clock: v.object({
    /** The point of the agenda whose time runs. */
    point: Text,
    /** Milliseconds by point, up to `since`. */
    spent: v.record(Text, Milliseconds),
    /** Since when it runs, in milliseconds of the system's clock; `null` while it stands. */
    since: v.nullable(Milliseconds),
  }),
  /** Grows with every act in whichever window: of two states the higher one stands. */
  turn: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** When it was last changed, in milliseconds. */
  at: Milliseconds,
});
export type Live = v.InferOutput<typeof Live>;

const Role = v.picklist(['wall', 'facilitator']);
export type WindowRole = v.InferOutput<typeof Role>;

const Message = v.variant('kind', [
  v.object({ kind: v.literal('live'), live: Live }),
  /** `asks`: the sender has just come, and wants to know where the workshop is. */
  v.object({ kind: v.literal('here'), from: Text, role: Role, roundId: Text, asks: v.boolean() }),
  v.object({ kind: v.literal('gone'), from: Text }),
]);
export type Message = v.InferOutput<typeof Message>;

/** What another window says; `null` where it is nothing of ours: whoever shares the address can speak on the channel. */
export function readMessage(value: unknown): Message | null {
  const parsed = v.safeParse(Message, value);
  return parsed.success ? parsed.output : null;
}

/** Where the workshop of a round was left; `null` where there is none, or it is long ago. */
export function readWall(roundId: string, now: number): Live | null {
  try {
    const read = v.safeParse(Live, JSON.parse(localStorage.getItem(key) ?? 'null'));
    const isWanted = (live: Live) => live.roundId === roundId && now - live.at < hours * 3_600_000;
    return read.success && isWanted(read.output) ? read.output : null;
  } catch {
    // Blocked, or not written by the app: the wall begins at its first slide.
    return null;
  }
}

/** `null` forgets it. */
export function writeWall(live: Live | null): void {
  try {
    if (live === null) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(live));
  } catch {
    // The windows that are open know it; one that is opened later asks them.
  }
}
