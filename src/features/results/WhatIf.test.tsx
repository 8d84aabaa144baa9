// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { whatIfTexts } from '../../i18n/whatIf';
import { setGroupSize, storedGroupSize } from '../../state/groupSize';
import { clearPage, click, show, the, type, words } from '../../ui/testing/page';
import { WhatIf } from './WhatIf';

const t = whatIfTexts.da;
const field = () => the<HTMLInputElement>('#group-size');
const buttons = () => [...document.querySelectorAll('button')].map(({ textContent }) => textContent);
const status = () => the('[role="status"]').textContent;

beforeEach(() => setGroupSize(null));
afterEach(async () => {
  await clearPage();
  await act(async () => setGroupSize(null));
});

it('is off and folded at first, and has nothing to switch off', async () => {
  await show(<WhatIf />);
  expect(the<HTMLDetailsElement>('details').open).toBe(false);
  expect(the('summary').textContent).toBe(t.ask);
  expect(buttons()).toEqual([t.show]);
  expect(status()).toBe('');
});

it('takes a number, says that it is on, and keeps it for the next visit', async () => {
  await show(<WhatIf />);
  await type(field(), ' 20 ');
  await click(the('[type="submit"]'));
  expect(storedGroupSize()).toBe(20);
  expect(status()).toBe(t.isOn('20'));
  expect(the('summary').textContent).toBe(t.asked('20'));
  await clearPage();
  await show(<WhatIf />);
  expect(the<HTMLDetailsElement>('details').open).toBe(true);
  expect(field().value).toBe('20');
});

it('is switched off by its button, after which the focus is in the field', async () => {
  setGroupSize(20);
  await show(<WhatIf />);
  await click(
    [...document.querySelectorAll('button')].find((one) => one.textContent === t.turnOff) ?? field(),
  );
  expect(storedGroupSize()).toBeNull();
  expect(status()).toBe(t.isOff);
  expect(buttons()).toEqual([t.show]);
  expect(document.activeElement).toBe(field());
});

it.each(['', '4', '501', '20,5', 'mange'])('says what would be right where “%s” is typed', async (typed) => {
  setGroupSize(20);
  await show(<WhatIf />);
  await type(field(), typed);
  await click(the('[type="submit"]'));
  expect(words()).toContain(t.sizeError('5', '500'));
  expect(field().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field());
  // What was on stays on.
  expect(storedGroupSize()).toBe(20);
});
