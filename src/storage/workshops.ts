/**
 * The gate for what is kept of workshops. Its own file, since it is needed where a workshop is opened and in the gate
 * for files, and not before the first answer: a stored assessment carries it unread until then.
 */
import * as v from 'valibot';
import type { Assessment } from '../domain/assessment';
import { asText } from '../domain/assessment/mergeResponse';
import { isDay } from '../domain/workshop/decided';
import { mergedWorkshops } from '../domain/workshop/merge';
import { type KeptWorkshops, workshopLimits as most } from '../domain/workshop/model';
import { Id, Instant, Text } from './records';

const Whole = (least: number, highest: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(highest));
const Short = (limit: number) => v.pipe(v.string(), v.maxLength(limit));
const List = <Schema extends v.GenericSchema>(schema: Schema, limit: number) =>
  v.pipe(v.array(schema), v.maxLength(limit), v.readonly());
/** A list of what is told apart by an id: of two under one the second could never be reached. */
const Distinct = <Value>(
  schema: v.GenericSchema<unknown, Value>,
  limit: number,
  idOf: (value: Value) => string,
) =>
  v.pipe(
    List(schema, limit),
    v.check((all) => new Set(all.map(idOf)).size === all.length, 'two of one id'),
  );
const byId = ({ id }: { readonly id: string }) => id;
const byItself = (id: string) => id;
/** "published K1": plain words, so that no key of a prototype comes in where one is a key. */
const SlideId = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9 _-]{0,79}$/));
const AdviceId = v.pipe(v.string(), v.regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/));
/** A day of the calendar, as a date field gives it. */
const Day = v.pipe(v.string(), v.check(isDay));
const Hands = Whole(0, most.people);

const Workshop = v.object({
  roundId: Id,
  changed: Instant,
  began: v.nullable(Instant),
  deck: v.object({
    order: List(SlideId, most.slides),
    hidden: List(SlideId, most.slides),
    shown: List(SlideId, most.slides),
    own: Distinct(
      v.object({
        id: Id,
        kind: v.picklist(['text', 'question']),
        title: Text(most.slideTitle),
        text: Short(most.slideText),
      }),
      most.ownSlides,
      byId,
    ),
  }),
  agenda: v.pipe(
    Distinct(
      v.object({ id: Id, name: v.nullable(Text(most.pointName)), minutes: Whole(1, most.minutes) }),
      most.points,
      byId,
    ),
    v.minLength(1),
  ),
  questions: v.object({
    pinned: Distinct(AdviceId, 100, byItself),
    swapped: Distinct(AdviceId, 100, byItself),
  }),
  guesses: Distinct(
    v.object({
      slide: SlideId,
      of: v.picklist(['worst', 'best', 'own', 'earlier', 'later']),
      value: v.variant('kind', [
        v.object({ kind: v.literal('number'), percent: Whole(0, 100) }),
        v.object({ kind: v.literal('hands'), counts: v.tuple([Hands, Hands, Hands, Hands, Hands]) }),
      ]),
      at: Instant,
    }),
    most.guesses,
    ({ slide, of }) => `${slide} ${of}`,
  ),
  vote: v.nullable(
    v.object({
      dotsEach: Whole(1, most.dotsEach),
      people: Whole(1, most.people),
      way: v.picklist(['counted', 'one-by-one']),
      options: Distinct(AdviceId, most.options, byItself),
      dots: v.pipe(v.record(AdviceId, Whole(0, most.people * most.dotsEach)), v.readonly()),
      ballots: Whole(0, most.people),
      closed: v.nullable(Instant),
    }),
  ),
  parked: Distinct(v.object({ id: Id, text: Text(most.parkedText), at: Instant }), most.parked, byId),
});

const Action = v.object({
  id: Id,
  roundId: Id,
  recommendationId: v.nullable(AdviceId),
  title: Text(most.actionText),
  owner: Short(most.owner),
  firstStep: Short(most.actionText),
  due: v.nullable(Day),
  decided: Instant,
  changed: Instant,
  removed: v.nullable(Instant),
});

/** The schema itself, for the gate of files and the one that is published. */
export const KeptWorkshopsRecord: v.GenericSchema<unknown, KeptWorkshops> = v.object({
  workshops: v.pipe(
    v.array(Workshop),
    v.maxLength(most.workshops),
    v.check(
      (all) => new Set(all.map(({ roundId }) => roundId)).size === all.length,
      'two workshops of one round',
    ),
    v.readonly(),
  ),
  actions: Distinct(Action, most.actionsKept, byId),
});

/** What an assessment keeps of workshops, or the first thing that is wrong with it. `null` is nothing kept. */
export function readWorkshops(
  stored: unknown,
): { readonly kept: KeptWorkshops } | { readonly problem: string } {
  if (stored === null) return { kept: { workshops: [], actions: [] } };
  const parsed = v.safeParse(KeptWorkshopsRecord, stored);
  if (parsed.success) return { kept: parsed.output };
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue) ?? '';
  return { problem: path === '' ? issue.message : `${path}: ${issue.message}` };
}

type Stored = Assessment['workshops'];

/**
 * Two versions made one, for a file that is merged with what is here. What is here and cannot be read is not written
 * over, and stays as it is where the file adds nothing to it.
 */
export function mergedStored(here: Stored, file: Stored): Stored {
  const [mine, theirs] = [readWorkshops(here), readWorkshops(file)];
  if (!('kept' in mine && 'kept' in theirs)) return here;
  const both = mergedWorkshops(mine.kept, theirs.kept);
  return asText(both) === asText(mergedWorkshops(mine.kept, mine.kept)) ? here : both;
}

/** The workshops of a copy, whose rounds have ids of their own. */
export function workshopsOfRounds(stored: Stored, rounds: ReadonlyMap<string, string>): Stored {
  const read = readWorkshops(stored);
  if (stored === null || !('kept' in read)) return null;
  const ofRound = <Value extends { readonly roundId: string }>(value: Value): readonly Value[] => {
    const roundId = rounds.get(value.roundId);
    return roundId === undefined ? [] : [{ ...value, roundId }];
  };
  return {
    workshops: read.kept.workshops.flatMap(ofRound),
    actions: read.kept.actions.flatMap(ofRound),
  };
}
