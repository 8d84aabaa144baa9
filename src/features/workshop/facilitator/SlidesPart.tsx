/** All slides there are: moved, hidden, taken in, and the facilitator's own. */
import { type FormEvent, useId, useState } from 'react';
import {
  type OwnSlide,
  ownSlideId,
  type SlideId,
  withOwnSlide,
  withoutOwnSlide,
  withSlideHidden,
  withSlideMoved,
  workshopLimits,
} from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { newId } from '../../../state/environment';
import { changeWorkshop } from '../../../state/workshop/commands';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { Select, TextInput } from '../../../ui/TextInput';
import type { Deck } from '../deck/useDeck';
import { useSlideName } from '../words/useSlideName';
import styles from './Facilitator.module.css';

export function SlidesPart({ deck }: { readonly deck: Deck }) {
  const t = useTextsOf(facilitatorTexts).prepare;
  const { format } = useI18n();
  const nameOf = useSlideName();
  const [said, setSaid] = useState('');
  const [undo, setUndo] = useState<{ readonly own: OwnSlide; readonly after: SlideId | null } | null>(null);
  const { assessment, workshop, all } = deck;
  const change = (edit: (plan: Deck['workshop']['deck']) => Deck['workshop']['deck']) =>
    changeWorkshop(assessment.id, workshop.roundId, (known) => ({ ...known, deck: edit(known.deck) }));
  const move = (id: SlideId, by: number, name: string, place: number) => {
    change((plan) => withSlideMoved(plan, all, id, by));
    setSaid(t.moved(name, format.number(place + by + 1)));
  };
  const remove = (own: OwnSlide) => {
    const place = all.findIndex(({ id }) => id === ownSlideId(own));
    setUndo({ own, after: all[place - 1]?.id ?? null });
    change((plan) => withoutOwnSlide(plan, own.id));
  };
  return (
    <section className={styles.card} aria-labelledby="slides-heading">
      <h2 id="slides-heading">{t.slides}</h2>
      <p className={styles.muted}>{t.slidesLead}</p>
      <p className="visually-hidden" role="status">
        {said}
      </p>
      <ol className={styles.slides}>
        {all.map(({ id, slide, hidden }, place) => {
          const name = nameOf(slide);
          return (
            <li key={id} data-hidden={hidden ? '' : undefined}>
              <span className={styles.slideName}>
                {name}
                {hidden && <span className={styles.muted}> · {t.hiddenWord}</span>}
              </span>
              <span className={styles.tools}>
                <Button
                  variant="quiet"
                  aria-label={t.up(name)}
                  aria-disabled={place === 0}
                  onClick={() => place > 0 && move(id, -1, name, place)}
                >
                  ↑
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t.down(name)}
                  aria-disabled={place === all.length - 1}
                  onClick={() => place < all.length - 1 && move(id, 1, name, place)}
                >
                  ↓
                </Button>
                <Button
                  variant="quiet"
                  aria-label={hidden ? t.show(name) : t.hide(name)}
                  onClick={() => change((plan) => withSlideHidden(plan, id, !hidden))}
                >
                  {hidden ? t.showWord : t.hideWord}
                </Button>
                {slide.kind === 'own' && (
                  <Button variant="quiet" aria-label={t.removeOne(name)} onClick={() => remove(slide.own)}>
                    {t.remove}
                  </Button>
                )}
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status">
        {undo !== null && (
          <>
            {t.removed(undo.own.title)}{' '}
            <Button
              variant="quiet"
              onClick={() => {
                change((plan) => withOwnSlide(plan, all, undo.own, undo.after));
                setUndo(null);
              }}
            >
              {t.undo}
            </Button>
          </>
        )}
      </p>
      <AddSlide
        isFull={workshop.deck.own.length >= workshopLimits.ownSlides}
        onAdd={(own) => change((plan) => withOwnSlide(plan, all, own, all[0]?.id ?? null))}
      />
    </section>
  );
}

interface AddProps {
  readonly isFull: boolean;
  readonly onAdd: (own: OwnSlide) => void;
}

function AddSlide({ isFull, onAdd }: AddProps) {
  const { prepare: t, full } = useTextsOf(facilitatorTexts);
  const [tried, setTried] = useState(false);
  const id = useId();
  const [kind, setKind] = useState<OwnSlide['kind']>('text');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(title.trim() !== '' && isFull);
    if (title.trim() === '' || isFull) return;
    onAdd({ id: newId(), kind, title, text });
    setTitle('');
    setText('');
  };
  return (
    <form onSubmit={submit} className={styles.add}>
      <Field id={`${id}-title`} label={t.ownTitle} {...(tried && isFull ? { error: full } : {})}>
        {(control) => (
          <TextInput
            {...control}
            value={title}
            maxLength={workshopLimits.slideTitle}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <Field id={`${id}-text`} label={t.ownText}>
        {(control) => (
          <TextInput
            {...control}
            value={text}
            maxLength={workshopLimits.slideText}
            onChange={({ target }) => setText(target.value)}
          />
        )}
      </Field>
      <Field id={`${id}-kind`} label={t.ownKind}>
        {(control) => (
          <Select
            {...control}
            value={kind}
            onChange={({ target }) => setKind(target.value as OwnSlide['kind'])}
          >
            <option value="text">{t.ownKinds.text}</option>
            <option value="question">{t.ownKinds.question}</option>
          </Select>
        )}
      </Field>
      <Button type="submit">{t.add}</Button>
    </form>
  );
}
