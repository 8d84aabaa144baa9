/** What can be written down while a slide is on the wall: a guess, dots, decisions, parked ideas. */
import { DecisionInputs } from './inputs/DecisionInputs';
import { GuessInputs } from './inputs/GuessInputs';
import { ParkedInputs } from './inputs/ParkedInputs';
import { VoteInputs } from './inputs/VoteInputs';
import type { Slide } from './slides';
import type { Deck } from './useDeck';

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
