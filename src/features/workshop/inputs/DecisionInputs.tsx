/** Decisions: from the vote or in the room's own words, each with who, first step and date; taken back and put back. */
import { type FormEvent, useId, useState } from 'react';
import {
  type Action,
  type ActionWords,
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
import type { Deck } from '../useDeck';
import styles from './inputs.module.css';

export function DecisionInputs({ deck }: { readonly deck: Deck }) {
  const t = useTextsOf(facilitatorTexts).decisions;
  const { pick, format } = useI18n();
  const { assessment, actions, workshop, advice } = deck;
  const [undo, setUndo] = useState<Action | null>(null);
  const change = (edit: Parameters<typeof changeActions>[1]) => changeActions(assessment.id, edit);
  const decided = new Set(actions.map(({ recommendationId }) => recommendationId));
  const voted = workshop.vote === null ? [] : topOf(workshop.vote).filter((id) => !decided.has(id));
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
            {t.fromVote(voted.length)}
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

/** Fields are saved as they are left; the date at once. */
function Edited({ name, action, onChange, onRemove }: EditedProps) {
  const t = useTextsOf(facilitatorTexts).decisions;
  const id = useId();
  const left =
    (field: 'title' | 'owner' | 'firstStep') => (event: { readonly target: { readonly value: string } }) =>
      event.target.value !== action[field] && onChange({ [field]: event.target.value });
  return (
    <fieldset className={styles.decision}>
      <legend>{name}</legend>
      <Field id={`${id}-title`} label={t.what}>
        {(control) => (
          <TextInput
            {...control}
            defaultValue={action.title}
            maxLength={workshopLimits.actionText}
            onBlur={left('title')}
          />
        )}
      </Field>
      <Field id={`${id}-owner`} label={t.owner}>
        {(control) => (
          <TextInput
            {...control}
            defaultValue={action.owner}
            maxLength={workshopLimits.owner}
            onBlur={left('owner')}
          />
        )}
      </Field>
      <Field id={`${id}-step`} label={t.firstStep}>
        {(control) => (
          <TextInput
            {...control}
            defaultValue={action.firstStep}
            maxLength={workshopLimits.actionText}
            onBlur={left('firstStep')}
          />
        )}
      </Field>
      <Field id={`${id}-due`} label={t.due}>
        {(control) => (
          <TextInput
            {...control}
            type="date"
            narrow
            defaultValue={action.due ?? ''}
            onChange={({ target }) => onChange({ due: target.value === '' ? null : target.value })}
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

interface AddProps {
  readonly label: string;
  readonly action: string;
  readonly longest: number;
  readonly onAdd: (text: string) => void;
}

/** One line of text, and a button that adds it. */
export function AddOne({ label, action, longest, onAdd }: AddProps) {
  const id = useId();
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() === '') return;
    onAdd(text);
    setText('');
  };
  return (
    <form onSubmit={submit} className={styles.row}>
      <Field id={id} label={label}>
        {(control) => (
          <TextInput
            {...control}
            value={text}
            maxLength={longest}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{action}</Button>
    </form>
  );
}
