/** What slides are given. */
import type { Assessment } from '../../domain/assessment';
import type { ShownRound } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import type { Speech } from '../../figures/speech';

export interface RoundShown {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  /** With the items that the form asks. */
  readonly themes: readonly Theme[];
}

/** What a slide is given besides what stands on it. */
export interface SlideProps extends RoundShown {
  readonly speech: Speech;
}
