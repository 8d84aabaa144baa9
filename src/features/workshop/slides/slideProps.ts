/** What slides are given. */
import type { GuessOf } from '../../../domain/workshop';
import type { Speech } from '../../../figures/speech';
import type { Deck } from '../deck/useDeck';

export type RoundShown = Pick<
  Deck,
  'assessment' | 'view' | 'themes' | 'workshop' | 'actions' | 'advice' | 'called'
>;

/** What a slide is given besides what stands on it. */
export interface SlideProps extends RoundShown {
  readonly speech: Speech;
  /** What has been revealed on it. */
  readonly revealed: ReadonlySet<GuessOf>;
}
