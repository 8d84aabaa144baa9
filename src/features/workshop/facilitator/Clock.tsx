/** Time left of the point and of the whole, and the agenda with the times by the clock. */
import { useEffect, useState } from 'react';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { workshopTexts } from '../../../i18n/workshop';
import { Button, TextButton } from '../../../ui/Button';
import type { Deck } from '../deck/useDeck';
import type { Wall } from '../deck/useWall';
import { timeInWords } from '../words/timeInWords';
import { useNameOfPoint } from '../words/useNameOfPoint';
import styles from './Facilitator.module.css';
import { Key } from './Key';

interface Props {
  readonly deck: Deck;
  readonly at: Wall;
}

export function Clock({ deck: { workshop, shown }, at }: Props) {
  const t = useTextsOf(facilitatorTexts).time;
  const w = useTextsOf(workshopTexts).time;
  const { format } = useI18n();
  const nameOf = useNameOfPoint(workshop);
  const now = useNow();
  const { point } = at.entry;
  const over = at.left.ofPoint < 0;
  const said = (milliseconds: number) => {
    const { clock, over: isOver } = timeInWords(milliseconds, w.clock);
    return isOver ? t.over(clock) : t.left(clock);
  };
  // Before it begins nobody knows at what time a point will.
  const from = workshop.began === null ? null : Date.parse(workshop.began);
  let minutes = 0;
  return (
    <div className={styles.card}>
      <div className={styles.times}>
        <p>
          <span className={styles.muted}>{nameOf(point)}</span>
          <b className={styles.clock} role="timer">
            {said(at.left.ofPoint)}
          </b>
        </p>
        <p>
          <span className={styles.muted}>{t.all}</span>
          <b className={styles.clock}>{said(at.left.inAll)}</b>
        </p>
        <Button onClick={at.toggleClock}>
          {at.runs ? t.pause : t.start} <Key name="T" />
        </Button>
      </div>
      <p className="visually-hidden" role="status">
        {over ? t.overSaid(nameOf(point)) : ''}
      </p>
      <p className={styles.muted}>{t.clock(format.time(now.toISOString()))}</p>
      <ol className={styles.agenda} aria-label={t.agenda} data-timed={from === null ? undefined : ''}>
        {workshop.agenda.map(({ id, minutes: length }) => {
          const begins = from === null ? null : new Date(from + minutes * 60_000).toISOString();
          minutes += length;
          const first = shown.findIndex((entry) => entry.point === id);
          return (
            <li key={id} aria-current={id === point ? 'step' : undefined}>
              {begins !== null && <span>{format.time(begins)}</span>}
              <span>
                {first < 0 ? nameOf(id) : <TextButton onClick={() => at.go(first)}>{nameOf(id)}</TextButton>}
              </span>
              <span className={styles.muted}>{t.minutes(length, format.number(length))}</span>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

/** The time of day, anew each half minute. */
function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const ticking = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(ticking);
  }, []);
  return now;
}
