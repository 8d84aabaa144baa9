/** How an example is written down: short enough to be read and changed by hand. */
import * as v from 'valibot';

const Instant = v.pipe(v.string(), v.isoTimestamp());

const ExampleResponse = v.strictObject({
  role: v.pipe(v.string(), v.nonEmpty()),
  department: v.nullable(v.pipe(v.string(), v.nonEmpty())),
  /** A character for each item, in the order of `items`: the rank, `d` for don't know, `-` for unanswered. */
  answers: v.pipe(v.string(), v.regex(/^[0-3d-]+$/)),
});

const ExampleRound = v.strictObject({
  kind: v.picklist(['own', 'confidential']),
  threshold: v.pipe(v.number(), v.integer(), v.minValue(3)),
  breakdown: v.nullable(v.literal('role-group')),
  opened: Instant,
  closed: v.nullable(Instant),
  responses: v.pipe(v.array(ExampleResponse), v.nonEmpty()),
});

export const ExampleDocument = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
  subject: v.pipe(v.string(), v.nonEmpty()),
  title: v.pipe(v.string(), v.nonEmpty()),
  form: v.picklist(['short', 'full']),
  /** The ids of the items of the form, with a space between. */
  items: v.pipe(v.string(), v.nonEmpty()),
  rounds: v.pipe(v.array(ExampleRound), v.nonEmpty()),
});
export type ExampleDocument = v.InferOutput<typeof ExampleDocument>;
