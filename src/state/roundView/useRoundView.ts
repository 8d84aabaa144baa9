/** What may be seen of a round. Apart from the other selectors, since nothing before the first answer needs it. */
import { use, useDeferredValue, useMemo } from 'react';
import { shallow } from 'zustand/shallow';
import { questionnaire } from '../../content/pack';
import {
  type Assessment,
  type Form,
  type Response,
  type Round,
  roundNumbered,
} from '../../domain/assessment';
import { type RoundView, viewRound } from '../../domain/disclosure';
import { themesOfForm } from '../../domain/pack/items';

import type { RoundNumber } from '../route';
import { useResponses } from '../selectors';
import { viewInWorker } from './inWorker';

/**
 * How many responses can be looked at in a frame, 16 ms, the first time and at full speed; `npm run bench` prints
 * what the statistics take.
 */
const heldByFrame = 200;

/**
 * What may be seen of a round of the assessment; `null` for the round that is worked on. Of a round larger than a
 * frame holds it waits for the worker, so a `Suspense` must stand above.
 */
export function useRoundView(assessment: Assessment, number: RoundNumber): RoundView {
  const round = roundNumbered(assessment, number);
  const responses = useResponses(assessment, round);
  const asked = useMemo(
    () => ({ roundId: round.id, view: viewOf(round, responses, assessment.form) }),
    [round, responses, assessment.form],
  );
  // While a large round that has changed is counted, what was seen of it stays.
  const before = useDeferredValue(asked);
  if (!('then' in asked.view)) return asked.view;
  const { view } = before.roundId === round.id ? before : asked;
  return 'then' in view ? use(view) : view;
}

function viewOf(round: Round, responses: readonly Response[], form: Form): RoundView | Promise<RoundView> {
  return responses.length <= heldByFrame
    ? viewRound(round, responses, themesOfForm(questionnaire, form), questionnaire.roles)
    : largeViewOf(round, responses, form);
}

interface LargeView {
  readonly responses: readonly Response[];
  readonly form: Form;
  readonly view: Promise<RoundView>;
}

/**
 * The views of large rounds, as long as their rounds are: a component that waits forgets what it has begun, and
 * each page asks for the same.
 */
const largeViews = new WeakMap<Round, LargeView>();

function largeViewOf(round: Round, responses: readonly Response[], form: Form): Promise<RoundView> {
  const before = largeViews.get(round);
  if (before !== undefined && before.form === form && shallow(before.responses, responses))
    return before.view;
  const view = viewInWorker(round, responses, themesOfForm(questionnaire, form), questionnaire.roles);
  largeViews.set(round, { responses, form, view });
  // Whoever waits is told; who asks again may have better luck.
  view.catch(() => largeViews.delete(round));
  return view;
}
