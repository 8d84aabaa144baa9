// @vitest-environment jsdom
import { afterEach, describe, expect, it } from 'vitest';
import { RoundChooser } from './RoundChooser';
import { clearPage, show, words } from './testing/page';

afterEach(clearPage);

const spring = { number: 1, opened: '2026-05-04T10:00:00.000Z', href: '#/1', current: true, latest: false };
const autumn = { number: 2, opened: '2026-11-02T10:00:00.000Z', href: '#/2', current: false, latest: true };

describe('the choice of a round', () => {
  it('names each by number and month, and marks the one that is looked at', async () => {
    await show(<RoundChooser rounds={[spring, autumn]} />);
    const links = [...document.querySelectorAll('nav a')].map((link) => [
      link.textContent,
      link.getAttribute('href'),
      link.getAttribute('aria-current'),
    ]);
    expect(links).toEqual([
      ['1 (maj 2026)', '#/1', 'true'],
      ['2 (november 2026, senest)', '#/2', null],
    ]);
  });

  it('is not there where there is only one round', async () => {
    await show(<RoundChooser rounds={[{ ...spring, latest: true }]} />);
    expect(words()).toBe('');
  });
});
