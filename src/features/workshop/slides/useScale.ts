/** How much larger or smaller than drawn a slide stands on the wall, so that it is whole and as large as it can be. */
import { type RefObject, useLayoutEffect, useState } from 'react';

/** A slide's size in rem; the same in `Slide.module.css`. */
const slide = { width: 40, height: 22.5 } as const;

/** The scale in which a slide fits into an element, which is followed as it changes. */
export function useScale(wall: RefObject<HTMLElement | null>): number {
  const [scale, setScale] = useState(1);
  useLayoutEffect(() => {
    const { current } = wall;
    if (current === null) return;
    const measure = () => {
      // The reader may have chosen larger letters: the slide is drawn with them and made smaller by as much.
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      const { clientWidth, clientHeight } = current;
      setScale(Math.min(clientWidth / (slide.width * rem), clientHeight / (slide.height * rem)));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [wall]);
  return scale;
}
