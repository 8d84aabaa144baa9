/** Own answers that do not stand on the axis: squares, boxes, or a lock. */
import type { OwnPicture } from '../figures/figure';
import { AnswerBoxes } from './AnswerBoxes';
import { AnswerSquares } from './AnswerSquares';
import { Locked } from './Locked';

interface Props {
  readonly own: OwnPicture;
  readonly name: string;
}

export function OwnAnswers({ own, name }: Props) {
  switch (own.kind) {
    case 'boxes':
      return <AnswerBoxes name={name} boxes={own.boxes} countedHeading={own.countedHeading} />;
    case 'counts':
      return <AnswerSquares name={name} answers={own.answers} scale={8} inWords={null} />;
    case 'withheld':
      return <Locked title={own.sentence} />;
    case 'share':
    case 'nothing':
      return null;
  }
}
