/** The agenda: minutes, names and order, and the lengths it can be scaled to. */
import { useId, useState } from 'react';
import {
  type AgendaPoint,
  missingPoints,
  scaledTo,
  totalOf,
  withMinutes,
  withName,
  withoutPoint,
  withPoint,
  withPointBack,
  withPointMoved,
  workshopLimits,
} from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { newId } from '../../../state/environment';
import { changeWorkshop } from '../../../state/workshop/commands';
import { Button } from '../../../ui/Button';
import { TextInput } from '../../../ui/TextInput';
import type { Deck } from '../deck/useDeck';
import { AddOne } from '../inputs/AddOne';
import { useNameOfPoint } from '../words/useNameOfPoint';
import styles from './Facilitator.module.css';

const lengths = [45, 90, 120] as const;

interface Removed {
  readonly point: AgendaPoint;
  readonly place: number;
  readonly name: string;
}

export function AgendaPart({ deck: { assessment, workshop } }: { readonly deck: Deck }) {
  const t = useTextsOf(facilitatorTexts).prepare;
  const { format } = useI18n();
  const nameOf = useNameOfPoint(workshop);
  const fieldId = useId();
  const { agenda } = workshop;
  const [removed, setRemoved] = useState<Removed | null>(null);
  const change = (edit: (agenda: readonly AgendaPoint[]) => readonly AgendaPoint[]) =>
    changeWorkshop(assessment.id, workshop.roundId, (known) => ({ ...known, agenda: edit(known.agenda) }));
  const remove = (point: AgendaPoint, place: number) => {
    setRemoved({ point, place, name: nameOf(point.id) });
    change((known) => withoutPoint(known, point.id));
  };
  const bringBack = ({ point, place }: Omit<Removed, 'name'>) => {
    setRemoved(null);
    change((known) => withPointBack(known, point, place));
  };
  return (
    <section className={styles.card} aria-labelledby="agenda-heading">
      <h2 id="agenda-heading">{t.agenda}</h2>
      <p className={styles.muted}>{t.agendaLead}</p>
      <div className={styles.buttons}>
        {lengths.map((minutes) => (
          <Button
            key={minutes}
            aria-pressed={totalOf(agenda) === minutes}
            onClick={() => change((known) => scaledTo(known, minutes))}
          >
            {t.length(format.number(minutes))}
          </Button>
        ))}
      </div>
      <ol className={styles.slides}>
        {agenda.map((point, place) => {
          const { id, minutes } = point;
          const name = nameOf(id);
          return (
            <li key={id}>
              <span className={styles.point}>
                <TextInput
                  key={name}
                  aria-label={t.nameOf(name)}
                  defaultValue={name}
                  maxLength={workshopLimits.pointName}
                  onBlur={({ target }) =>
                    target.value !== name && change((known) => withName(known, id, target.value))
                  }
                />
                <TextInput
                  key={minutes}
                  narrow
                  inputMode="numeric"
                  maxLength={3}
                  aria-label={t.minutesOf(name)}
                  defaultValue={minutes}
                  onBlur={({ target }) =>
                    /^\d+$/.test(target.value) &&
                    Number(target.value) !== minutes &&
                    change((known) => withMinutes(known, id, Number(target.value)))
                  }
                />
              </span>
              <span className={styles.tools}>
                <Button
                  variant="quiet"
                  aria-label={t.up(name)}
                  aria-disabled={place === 0}
                  onClick={() => change((known) => withPointMoved(known, id, -1))}
                >
                  ↑
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t.down(name)}
                  aria-disabled={place === agenda.length - 1}
                  onClick={() => change((known) => withPointMoved(known, id, 1))}
                >
                  ↓
                </Button>
                <Button
                  variant="quiet"
                  aria-label={t.removePoint(name)}
                  aria-disabled={agenda.length === 1}
                  onClick={() => agenda.length > 1 && remove(point, place)}
                >
                  ×
                </Button>
              </span>
            </li>
          );
        })}
      </ol>
      <p role="status">
        {removed !== null && (
          <>
            {t.removed(removed.name)}{' '}
            <Button variant="quiet" onClick={() => bringBack(removed)}>
              {t.undo}
            </Button>
          </>
        )}
      </p>
      {missingPoints(agenda)
        .filter(({ point }) => point.id !== removed?.point.id)
        .map((missing) => (
          <div key={missing.point.id}>
            <Button variant="quiet" onClick={() => bringBack(missing)}>
              {t.bringBack(nameOf(missing.point.id))}
            </Button>
          </div>
        ))}
      <p id={`${fieldId}-total`} role="status">
        {t.total(format.number(totalOf(agenda)))}
      </p>
      <AddOne
        label={t.addPoint}
        action={t.addPointAction}
        longest={workshopLimits.pointName}
        isFull={agenda.length >= workshopLimits.points}
        onAdd={(name) => {
          const id = newId();
          change((known) => withPoint(known, id, name));
        }}
      />
    </section>
  );
}
