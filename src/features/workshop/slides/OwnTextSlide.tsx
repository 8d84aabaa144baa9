/** A slide of the facilitator’s own. A question of theirs is as large as one of the pack’s. */
import type { OwnSlide } from '../../../domain/workshop';
import { lengthOf, linesOnWall } from '../words/ownText';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';

export function OwnTextSlide({ own }: { readonly own: OwnSlide }) {
  return (
    <SlideFrame title={own.title}>
      {own.text === '' ? (
        <span aria-hidden="true">{'\u00a0'}</span>
      ) : (
        <p
          className={own.kind === 'question' ? styles.asked : styles.ownText}
          data-length={lengthOf(own.text)}
        >
          {linesOnWall(own.text)}
        </p>
      )}
    </SlideFrame>
  );
}
