/** What was decided, and what was parked. */
import { asText } from '../assessment/mergeResponse';
import { cut, type Instant } from '../assessment/model';
import { type Action, type ParkedIdea, workshopLimits } from './model';

/** What a person writes of an action. */
export type ActionWords = Pick<Action, 'title' | 'owner' | 'firstStep' | 'due'>;

/** The actions of a round that stand, in the order they were decided. */
export function actionsOf(actions: readonly Action[], roundId: string): readonly Action[] {
  return actions.filter((action) => action.roundId === roundId && action.removed === null);
}

/** With an action at the end; unchanged where it has no title, or there are as many as there may be. */
export function withAction(
  actions: readonly Action[],
  action: Pick<Action, 'id' | 'roundId' | 'recommendationId'> & ActionWords,
  now: Instant,
): readonly Action[] {
  const written = { ...action, ...tidied(action), decided: now, changed: now, removed: null };
  const standing = actions.filter(({ removed }) => removed === null);
  const isFull = standing.length >= workshopLimits.actions || actions.length >= workshopLimits.actionsKept;
  if (written.title === '' || isFull) return actions;
  return [...actions, written];
}

/** With other words; a title that is left empty keeps what it was. Unchanged where they say the same. */
export function withActionChanged(
  actions: readonly Action[],
  id: string,
  words: Partial<ActionWords>,
  now: Instant,
): readonly Action[] {
  const action = actions.find((one) => one.id === id);
  if (action === undefined) return actions;
  const { title, ...written } = tidied({ ...action, ...words });
  const changed = { ...action, ...written, title: title || action.title };
  if (asText(changed) === asText(action)) return actions;
  return actions.map((one) => (one === action ? { ...changed, changed: now } : one));
}

/** Taken back. It is remembered as such, so that another device's copy does not bring it back. */
export function withoutAction(actions: readonly Action[], id: string, now: Instant): readonly Action[] {
  return actions.map((action) => (action.id === id ? { ...action, removed: now, changed: now } : action));
}

/** Undoes `withoutAction`. */
export function withActionBack(actions: readonly Action[], id: string, now: Instant): readonly Action[] {
  return actions.map((action) => (action.id === id ? { ...action, removed: null, changed: now } : action));
}

function tidied({ title, owner, firstStep, due }: ActionWords): ActionWords {
  return {
    title: cut(title, workshopLimits.actionText),
    owner: cut(owner, workshopLimits.owner),
    firstStep: cut(firstStep, workshopLimits.actionText),
    due: due !== null && isDay(due) ? due : null,
  };
}

/** Whether a text is a day of the calendar, `YYYY-MM-DD`, from the year 2000 on: an earlier one is half typed. */
export function isDay(text: string): boolean {
  if (!/^2\d{3}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** Without what parked ideas may not be: empty, or more than there is room for. */
export function withParked(parked: readonly ParkedIdea[], idea: ParkedIdea): readonly ParkedIdea[] {
  const text = cut(idea.text, workshopLimits.parkedText);
  return text === '' || parked.length >= workshopLimits.parked ? parked : [...parked, { ...idea, text }];
}

export function withoutParked(parked: readonly ParkedIdea[], id: string): readonly ParkedIdea[] {
  return parked.filter((idea) => idea.id !== id);
}
