/** Ideas that are kept for later, so that the point at hand can be finished. */
import { useState } from 'react';
import { type ParkedIdea, withoutParked, withParked, workshopLimits } from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { newId } from '../../../state/environment';
import { changeWorkshop } from '../../../state/workshop/commands';
import { Button, TextButton } from '../../../ui/Button';
import type { Deck } from '../deck/useDeck';
import { AddOne } from './AddOne';
import styles from './inputs.module.css';

export function ParkedInputs({ deck: { assessment, workshop } }: { readonly deck: Deck }) {
  const t = useTextsOf(facilitatorTexts).parked;
  const [undo, setUndo] = useState<ParkedIdea | null>(null);
  const change = (edit: Parameters<typeof changeWorkshop>[2]) =>
    changeWorkshop(assessment.id, workshop.roundId, edit);
  const park = (idea: ParkedIdea) =>
    change((known) => ({ ...known, parked: withParked(known.parked, idea) }));
  return (
    <div className={styles.inputs}>
      <AddOne
        label={t.label}
        action={t.add}
        longest={workshopLimits.parkedText}
        isFull={workshop.parked.length >= workshopLimits.parked}
        onAdd={(text) => {
          const id = newId();
          change((known, at) => ({ ...known, parked: withParked(known.parked, { id, text, at }) }));
        }}
      />
      {workshop.parked.length > 0 && (
        <ul className={styles.list}>
          {workshop.parked.map((idea) => (
            <li key={idea.id}>
              {idea.text}{' '}
              <TextButton
                aria-label={t.removeOne(idea.text)}
                onClick={() => {
                  change((known) => ({ ...known, parked: withoutParked(known.parked, idea.id) }));
                  setUndo(idea);
                }}
              >
                {t.remove}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
      {undo !== null && (
        <p role="status" className={styles.undone}>
          {t.removed(undo.text)}{' '}
          <Button
            variant="quiet"
            onClick={() => {
              park(undo);
              setUndo(null);
            }}
          >
            {t.undo}
          </Button>
        </p>
      )}
    </div>
  );
}
