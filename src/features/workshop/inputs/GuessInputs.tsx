/** The room's guesses at what a figure will show: a number, or hands counted per answer. */
import { type FormEvent, useId, useRef, useState } from 'react';
import { questionnaire } from '../../../content/pack';
import { type GuessOf, guessOn, revealedBy, withGuess, withoutGuess } from '../../../domain/workshop';
import { speechOf } from '../../../figures/speech';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { workshopTexts } from '../../../i18n/workshop';
import { changeWorkshop } from '../../../state/workshop/commands';
import { Button, TextButton } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Select, TextInput } from '../../../ui/TextInput';
import { idOf } from '../deck/slideFacts';
import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import { guessInWords } from '../words/guessWords';
import styles from './inputs.module.css';

interface Props {
  readonly deck: Deck;
  readonly slide: Extract<Slide, { kind: 'published' }>;
}

export function GuessInputs({ deck, slide }: Props) {
  const t = useTextsOf(facilitatorTexts).guess;
  const w = useTextsOf(workshopTexts).guess;
  const i18n = useI18n();
  const { assessment, workshop } = deck;
  const id = idOf(slide);
  const order = revealedBy(slide.benchmark);
  const [of, setOf] = useState<GuessOf>(order[0] ?? 'own');
  const [way, setWay] = useState<'number' | 'hands'>('number');
  const fieldId = useId();
  const change = (edit: Parameters<typeof changeWorkshop>[2]) =>
    changeWorkshop(assessment.id, workshop.roundId, edit);
  const guesses = workshop.guesses.filter((guess) => guess.slide === id);
  return (
    <div className={styles.inputs}>
      <Field id={`${fieldId}-of`} label={t.of}>
        {(control) => (
          <Select {...control} value={of} onChange={({ target }) => setOf(target.value as GuessOf)}>
            {order.map((one) => (
              <option key={one} value={one}>
                {w.of[one]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <fieldset className={styles.ways}>
        <legend>{t.way}</legend>
        {(['number', 'hands'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name={`${fieldId}-way`} checked={way === one} onChange={() => setWay(one)} />
            {t.ways[one]}
          </label>
        ))}
      </fieldset>
      {way === 'number' ? (
        <NumberGuess
          key={of}
          before={guessOn(workshop.guesses, id, of)?.value}
          onGuess={(percent) =>
            change((known, at) => ({
              ...known,
              guesses: withGuess(known.guesses, { slide: id, of }, { kind: 'number', percent }, at),
            }))
          }
        />
      ) : (
        <HandsGuess
          key={of}
          onGuess={(counts) =>
            change((known, at) => ({
              ...known,
              guesses: withGuess(known.guesses, { slide: id, of }, { kind: 'hands', counts }, at),
            }))
          }
        />
      )}
      {guesses.length > 0 && (
        <ul className={styles.list}>
          {guesses.map((guess) => (
            <li key={guess.of}>
              {guessInWords(guess, questionnaire.scale, speechOf(i18n, assessment.subject.name), w)}{' '}
              <TextButton
                aria-label={t.removeOf(w.of[guess.of])}
                onClick={() =>
                  change((known) => ({ ...known, guesses: withoutGuess(known.guesses, id, guess.of) }))
                }
              >
                {t.remove}
              </TextButton>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface NumberProps {
  readonly before: { readonly kind: string; readonly percent?: number } | undefined;
  readonly onGuess: (percent: number) => void;
}

function NumberGuess({ before, onGuess }: NumberProps) {
  const t = useTextsOf(facilitatorTexts).guess;
  const id = useId();
  const [text, setText] = useState(before?.percent === undefined ? '' : String(before.percent));
  const [wrong, setWrong] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // As it is written in Danish, in English, and without the sign.
    const percent = Number(/^(\d{1,3})\s?%?$/.exec(text.trim())?.[1] ?? Number.NaN);
    setWrong(!(percent <= 100));
    if (!(percent <= 100)) return;
    onGuess(percent);
    // Out of the field, so that R reveals and is not written.
    field.current?.blur();
  };
  return (
    <form onSubmit={submit} className={styles.row}>
      <Field id={id} label={t.number} {...(wrong ? { error: t.wrong } : {})}>
        {(control) => (
          <TextInput
            {...control}
            ref={field}
            narrow
            inputMode="numeric"
            maxLength={5}
            value={text}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Button type="submit">{t.show}</Button>
    </form>
  );
}

type Counts = readonly [number, number, number, number, number];

function HandsGuess({ onGuess }: { readonly onGuess: (counts: Counts) => void }) {
  const t = useTextsOf(facilitatorTexts).guess;
  const { pick } = useI18n();
  const id = useId();
  const [counts, setCounts] = useState<readonly string[]>(['', '', '', '', '']);
  const [wrong, setWrong] = useState(false);
  const { scale } = questionnaire;
  // As people read them: the highest answer first, don't know last.
  const places = [3, 2, 1, 0, 4];
  const labelOf = (place: number) =>
    pick(scale.options.find(({ rank }) => rank === place)?.label ?? scale.dontKnow);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const read = counts.map((text) => (text.trim() === '' ? 0 : Number(text)));
    const fits =
      read.every((count) => Number.isInteger(count) && count >= 0 && count <= 500) && read.some(Boolean);
    setWrong(!fits);
    if (fits) onGuess(read as unknown as Counts);
  };
  return (
    <form onSubmit={submit} className={styles.inputs}>
      <p>{t.handsNote}</p>
      {wrong && <p role="alert">{t.wrongHands}</p>}
      <div className={styles.hands}>
        {places.map((place) => (
          <label key={place} htmlFor={`${id}-${place}`}>
            <span>{labelOf(place)}</span>
            <TextInput
              id={`${id}-${place}`}
              narrow
              inputMode="numeric"
              maxLength={3}
              value={counts[place] ?? ''}
              onChange={({ target }) => setCounts(counts.with(place, target.value))}
            />
          </label>
        ))}
      </div>
      <div>
        <Button type="submit">{t.show}</Button>
      </div>
    </form>
  );
}
