/**
 * The slides in the facilitator's order. The round gives slides by itself (`base`), and they change with its answers;
 * the plan names slides by id, so that it holds for whatever slides there are.
 */
import { cut } from '../assessment/model';
import { type DeckPlan, type OwnSlide, type SlideId, workshopLimits } from './model';

export interface BaseSlide {
  readonly id: SlideId;
  /** Left out unless the facilitator takes it in. */
  readonly hiddenByItself: boolean;
}

export interface ArrangedSlide {
  readonly id: SlideId;
  readonly hidden: boolean;
}

export const ownSlideId = ({ id }: Pick<OwnSlide, 'id'>): SlideId => `own ${id}`;

/**
 * All slides in order. Those the plan does not name come after the slide that stands before them by itself; the
 * facilitator's own that it does not name come last. Named slides that there are not (any more) are passed over.
 */
export function arranged(base: readonly BaseSlide[], plan: DeckPlan): readonly ArrangedSlide[] {
  const own = plan.own.map(ownSlideId);
  const there = new Set([...base.map(({ id }) => id), ...own]);
  const ids = [...new Set(plan.order)].filter((id) => there.has(id));
  for (const [index, { id }] of base.entries()) {
    if (ids.includes(id)) continue;
    // What stood before it is placed already, by the plan or by an earlier turn.
    const before = base[index - 1];
    ids.splice(before === undefined ? 0 : ids.indexOf(before.id) + 1, 0, id);
  }
  ids.push(...own.filter((id) => !ids.includes(id)));
  const hiddenByItself = new Set(base.filter((slide) => slide.hiddenByItself).map(({ id }) => id));
  const hidden = new Set(plan.hidden);
  const shown = new Set(plan.shown);
  return ids.map((id) => ({ id, hidden: hidden.has(id) || (hiddenByItself.has(id) && !shown.has(id)) }));
}

/** With a slide moved by so many places (−1: forward). What the plan names and is not there now stays named. */
export function withSlideMoved(
  plan: DeckPlan,
  current: readonly ArrangedSlide[],
  id: SlideId,
  by: number,
): DeckPlan {
  const ids = current.map((slide) => slide.id);
  const from = ids.indexOf(id);
  if (from < 0) return plan;
  const rest = ids.toSpliced(from, 1);
  const to = Math.min(Math.max(from + by, 0), rest.length);
  return { ...plan, order: named(rest.toSpliced(to, 0, id), plan) };
}

/** With a slide left out or taken in. */
export function withSlideHidden(plan: DeckPlan, id: SlideId, hidden: boolean): DeckPlan {
  const without = (ids: readonly SlideId[]) => ids.filter((one) => one !== id);
  return hidden
    ? { ...plan, hidden: [...without(plan.hidden), id], shown: without(plan.shown) }
    : { ...plan, hidden: without(plan.hidden), shown: [...without(plan.shown), id] };
}

/**
 * With a slide of the facilitator's own after another one, its texts trimmed and cut to the longest; unchanged where it
 * has no title or there are as many as there may be.
 */
export function withOwnSlide(
  plan: DeckPlan,
  current: readonly ArrangedSlide[],
  slide: OwnSlide,
  after: SlideId | null,
): DeckPlan {
  const written = tidied(slide);
  if (written.title === '' || plan.own.length >= workshopLimits.ownSlides) return plan;
  const ids = current.map(({ id }) => id);
  const to = after === null ? ids.length : ids.indexOf(after) + 1;
  return {
    ...plan,
    own: [...plan.own, written],
    order: named(ids.toSpliced(to, 0, ownSlideId(written)), plan),
  };
}

/** With other words on a slide of the facilitator's own; unchanged where they leave it without a title. */
export function withOwnSlideChanged(plan: DeckPlan, slide: OwnSlide): DeckPlan {
  const written = tidied(slide);
  if (written.title === '') return plan;
  return { ...plan, own: plan.own.map((one) => (one.id === written.id ? written : one)) };
}

export function withoutOwnSlide(plan: DeckPlan, id: string): DeckPlan {
  const gone = ownSlideId({ id });
  const without = (ids: readonly SlideId[]) => ids.filter((one) => one !== gone);
  return {
    order: without(plan.order),
    hidden: without(plan.hidden),
    shown: without(plan.shown),
    own: plan.own.filter((slide) => slide.id !== id),
  };
}

const tidied = (slide: OwnSlide): OwnSlide => ({
  ...slide,
  title: cut(slide.title, workshopLimits.slideTitle),
  text: cut(slide.text, workshopLimits.slideText),
});

function named(ids: readonly SlideId[], plan: DeckPlan): readonly SlideId[] {
  return [...ids, ...plan.order.filter((id) => !ids.includes(id))].slice(0, workshopLimits.slides);
}

/**
 * Where a slide stands among those that are shown, from 0; of one that is hidden, where the next one stands that is
 * not, or the last. −1 where there is no such slide at all.
 */
export function placeAmongShown(
  all: readonly { readonly id: SlideId; readonly hidden: boolean }[],
  id: SlideId | null,
): number {
  const from = all.findIndex((slide) => slide.id === id);
  if (from < 0) return -1;
  const shown = (slides: typeof all) => slides.filter(({ hidden }) => !hidden).length;
  return Math.max(Math.min(shown(all.slice(0, from)), shown(all) - 1), 0);
}
