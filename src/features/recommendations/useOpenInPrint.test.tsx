// @vitest-environment jsdom
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { clearPage, show, the } from '../../ui/testing/page';
import { useOpenInPrint } from './useOpenInPrint';

function Folds() {
  const within = useRef<HTMLDivElement>(null);
  useOpenInPrint(within);
  return (
    <>
      <details id="outside" />
      <div ref={within}>
        <details id="closed" />
        <details id="open" open />
      </div>
    </>
  );
}

afterEach(clearPage);

const open = () => [...document.querySelectorAll('details')].filter((fold) => fold.open).map(({ id }) => id);

it('opens what is folded for the print, and leaves it afterwards as it was', async () => {
  await show(<Folds />);
  dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual(['closed', 'open']);
  dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual(['open']);
});

it('opens nothing once the page is gone', async () => {
  await show(<Folds />);
  const fold = the<HTMLDetailsElement>('#closed');
  await clearPage();
  dispatchEvent(new Event('beforeprint'));
  expect(fold.open).toBe(false);
});
