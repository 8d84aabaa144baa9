/** Own answers that do not stand on the axis: squares, boxes, or a lock. */
import type { OwnPicture } from '../figures/figure';
import { AnswerBoxes } from './AnswerBoxes';
import { AnswerKey, AnswerSquares } from './AnswerSquares';
import { Locked } from './Locked';
import styles from './OwnAnswers.module.css';

interface Props {
  readonly own: OwnPicture;
  readonly name: string;
  /** Stands over squares, which are on no axis: "Jeres svar". */
  readonly heading: string;
}

export function OwnAnswers({ own, name, heading }: Props) {
  switch (own.kind) {
    case 'boxes':
      return <AnswerBoxes name={name} boxes={own.boxes} countedHeading={own.countedHeading} />;
    case 'counts':
      return (
        <div className={styles.counts}>
          <p className={styles.heading}>{heading}</p>
          <AnswerSquares name={name} answers={own.answers} scale={8} inWords={null} />
          <AnswerKey answers={own.answers.filter(({ count }) => count > 0)} />
        </div>
      );
    case 'withheld':
      return <Locked title={own.sentence} />;
    case 'share':
    case 'nothing':
      return null;
  }
}
