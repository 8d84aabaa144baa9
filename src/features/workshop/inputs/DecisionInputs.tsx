/** Decisions: from the vote or in the room's own words, each with who, first step and date; taken back and put back. */
import { useId, useState } from 'react';
import {
  type Action,
  type ActionWords,
  isDay,
  topOf,
  withAction,
  withActionBack,
  withActionChanged,
  withoutAction,
  workshopLimits,
} from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { newId } from '../../../state/environment';
import { changeActions } from '../../../state/workshop/commands';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/TextInput';
import type { Deck } from '../deck/useDeck';
import { AddOne } from './AddOne';
import styles from './inputs.module.css';
import { useDraft } from './useDraft';

export function DecisionInputs({ deck }: { readonly deck: Deck }) {
  const t = useTextsOf(facilitatorTexts).decisions;
  const { pick, format } = useI18n();
  const { assessment, actions, workshop, advice } = deck;
  const [undo, setUndo] = useState<Action | null>(null);
  const change = (edit: Parameters<typeof changeActions>[1]) => changeActions(assessment.id, edit);
  const decided = new Set(actions.map(({ recommendationId }) => recommendationId));
  const top = workshop.vote === null ? [] : topOf(workshop.vote);
  const voted = top.filter((id) => !decided.has(id));
  const add = (title: string, recommendationId: string | null) => {
    const words = { title, owner: '', firstStep: '', due: null };
    const action = { id: newId(), roundId: workshop.roundId, recommendationId, ...words };
    change((known, at) => withAction(known, action, at));
  };
  return (
    <div className={styles.inputs}>
      {voted.length > 0 && (
        <div>
          <Button
            variant="main"
            onClick={() => {
              for (const id of voted) {
                const one = advice?.recommendations.find((recommendation) => recommendation.id === id);
                if (one !== undefined) add(pick(one.title), id);
              }
            }}
          >
            {voted.length === top.length ? t.fromVote(voted.length) : t.restFromVote(voted.length)}
          </Button>
        </div>
      )}
      {actions.map((action, index) => (
        <Edited
          key={action.id}
          name={t.one(format.number(index + 1))}
          action={action}
          onChange={(words) => change((known, at) => withActionChanged(known, action.id, words, at))}
          onRemove={() => {
            change((known, at) => withoutAction(known, action.id, at));
            setUndo(action);
          }}
        />
      ))}
      {undo !== null && (
        <p role="status" className={styles.undone}>
          {t.removed(undo.title)}{' '}
          <Button
            variant="quiet"
            onClick={() => {
              change((known, at) => withActionBack(known, undo.id, at));
              setUndo(null);
            }}
          >
            {t.undo}
          </Button>
        </p>
      )}
      <AddOne
        label={t.own}
        action={t.add}
        longest={workshopLimits.actionText}
        isFull={actions.length >= workshopLimits.actions}
        onAdd={(title) => add(title, null)}
      />
    </div>
  );
}

interface EditedProps {
  readonly name: string;
  readonly action: Action;
  readonly onChange: (words: Partial<ActionWords>) => void;
  readonly onRemove: () => void;
}

function Edited({ name, action, onChange, onRemove }: EditedProps) {
  const t = useTextsOf(facilitatorTexts).decisions;
  const id = useId();
  const title = useDraft(action.title, (text) => onChange({ title: text }));
  const owner = useDraft(action.owner, (text) => onChange({ owner: text }));
  const firstStep = useDraft(action.firstStep, (text) => onChange({ firstStep: text }));
  const due = useDraft(action.due ?? '', (text) => onChange({ due: text === '' ? null : text }));
  const { actionText, owner: longestOwner } = workshopLimits;
  return (
    <fieldset className={styles.decision}>
      <legend>{name}</legend>
      <Field id={`${id}-title`} label={t.what}>
        {(control) => <TextInput {...control} {...title} maxLength={actionText} />}
      </Field>
      <Field id={`${id}-owner`} label={t.owner}>
        {(control) => <TextInput {...control} {...owner} maxLength={longestOwner} />}
      </Field>
      <Field id={`${id}-step`} label={t.firstStep}>
        {(control) => <TextInput {...control} {...firstStep} maxLength={actionText} />}
      </Field>
      <Field id={`${id}-due`} label={t.due}>
        {(control) => (
          <TextInput
            {...control}
            {...due}
            type="date"
            onChange={(event) => {
              due.onChange(event);
              // A day that is picked is on the wall at once; half a year that is typed is no day yet.
              if (isDay(event.target.value)) onChange({ due: event.target.value });
            }}
          />
        )}
      </Field>
      <div>
        <Button variant="quiet" onClick={onRemove}>
          {t.remove}
        </Button>
      </div>
    </fieldset>
  );
}
