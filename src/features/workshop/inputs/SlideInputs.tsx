/** What can be written down while a slide is on the wall: a guess, dots, decisions, parked ideas. */

import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import { DecisionInputs } from './DecisionInputs';
import { GuessInputs } from './GuessInputs';
import { ParkedInputs } from './ParkedInputs';
import { VoteInputs } from './VoteInputs';

const withInputs: readonly Slide['kind'][] = ['published', 'vote', 'decisions', 'parked'];

export const hasInputs = ({ kind }: Slide): boolean => withInputs.includes(kind);

interface Props {
  readonly deck: Deck;
  readonly slide: Slide;
}

export function SlideInputs({ deck, slide }: Props) {
  switch (slide.kind) {
    case 'published':
      return <GuessInputs deck={deck} slide={slide} />;
    case 'vote':
      return <VoteInputs deck={deck} />;
    case 'decisions':
      return <DecisionInputs deck={deck} />;
    case 'parked':
      return <ParkedInputs deck={deck} />;
    default:
      return null;
  }
}
