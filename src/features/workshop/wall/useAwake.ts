/** Whether a pointer has moved in the last seconds: then the buttons show, and the pointer itself. */
import { useEffect, useState } from 'react';

const milliseconds = 4000;
/** Less than this is a hand that rests on the mouse. */
const leastMovement = 3;

export function useAwake(): boolean {
  // At first, so that whoever has no keys sees how to go on.
  const [awake, setAwake] = useState(true);
  useEffect(() => {
    let sleeping: ReturnType<typeof setTimeout>;
    const wake = () => {
      setAwake(true);
      clearTimeout(sleeping);
      sleeping = setTimeout(() => setAwake(false), milliseconds);
    };
    const moved = ({ movementX, movementY }: PointerEvent) => {
      if (Math.abs(movementX) + Math.abs(movementY) >= leastMovement) wake();
    };
    wake();
    addEventListener('pointermove', moved);
    addEventListener('pointerdown', wake);
    return () => {
      clearTimeout(sleeping);
      removeEventListener('pointermove', moved);
      removeEventListener('pointerdown', wake);
    };
  }, []);
  return awake;
}
