/** What is written down on a slide, in a dialog over the wall: the way of whoever has one window. */
import { useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import { SlideInputs } from '../inputs/SlideInputs';

interface Props {
  readonly open: boolean;
  readonly deck: Deck;
  readonly slide: Slide;
  readonly onClose: () => void;
}

export function SlidePanel({ open, deck, slide, onClose }: Props) {
  const t = useTextsOf(facilitatorTexts);
  return (
    <Dialog
      open={open}
      title={t.inputs.title}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t.inputs.close}</Button>}
    >
      {open && <SlideInputs deck={deck} slide={slide} />}
    </Dialog>
  );
}
