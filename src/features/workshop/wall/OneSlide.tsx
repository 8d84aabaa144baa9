/** The wall of a round that has nothing to show: one slide, which says what is missing, and the way out. */
import { type ReactNode, useEffect, useRef } from 'react';
import type { Assessment } from '../../../domain/assessment';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { useSingleKeys } from '../../../state/preferences';
import type { RoundNumber } from '../../../state/route';
import { Button } from '../../../ui/Button';
import { enterFullScreen, isFullScreen, leaveFullScreen } from '../../../ui/fullScreen';
import { Icon } from '../../../ui/Icon';
import { useDeckInput } from '../keys/useDeckInput';
import { SlideSurroundings } from '../slides/SlideFrame';
import { useScale } from '../slides/useScale';
import { shortName } from '../words/slideWords';
import styles from './Deck.module.css';
import { leaveEmptyWall } from './leaving';
import { useAwake } from './useAwake';

interface Props {
  readonly assessment: Assessment;
  readonly round: RoundNumber;
  readonly children: ReactNode;
}

export function OneSlide({ assessment, round, children }: Props) {
  const t = useTextsOf(workshopTexts);
  const awake = useAwake();
  const single = useSingleKeys();
  const wall = useRef<HTMLDivElement>(null);
  const scale = useScale(wall);
  const leave = () => {
    leaveFullScreen();
    leaveEmptyWall(assessment.id, round);
  };
  useDeckInput(wall, {
    single,
    black: false,
    act: (action) => {
      if (action === 'leave') leave();
      if (action === 'full-screen') isFullScreen() ? leaveFullScreen() : enterFullScreen();
    },
    show: () => undefined,
  });
  useEffect(() => leaveFullScreen, []);
  const around = {
    name: shortName(assessment.subject.name),
    example: assessment.example,
    position: t.position('1', '1'),
    time: null,
    agenda: [],
    onPaper: false,
  };
  return (
    <div ref={wall} className={styles.wall} data-awake={awake ? '' : undefined}>
      <div className={styles.place} style={{ transform: `scale(${scale})` }}>
        <SlideSurroundings value={around}>{children}</SlideSurroundings>
      </div>
      <fieldset className={styles.controls} aria-label={t.bar.label}>
        <Button variant="quiet" onClick={leave}>
          <Icon name="close" />
          {t.bar.leave}
        </Button>
      </fieldset>
    </div>
  );
}
