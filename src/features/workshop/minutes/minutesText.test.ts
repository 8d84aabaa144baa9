import { describe, expect, it } from 'vitest';
import { mailAddress, minutesText } from './minutesText';

describe('the minutes as text', () => {
  it('have a title, facts, and sections with a line each', () => {
    expect(minutesText('Referat', ['12 har svaret'], [{ title: 'Aftaler', lines: ['Lær', 'Spørg'] }])).toBe(
      'Referat\n12 har svaret\n\nAFTALER\n- Lær\n- Spørg\n',
    );
  });

  it('go by mail where they are short enough, with everything in them that a text may hold', () => {
    const address = mailAddress('Referat & mere', 'Én linje\n100 % = alt?');
    expect(address).toBe(
      'mailto:?subject=Referat%20%26%20mere&body=%C3%89n%20linje%0D%0A100%20%25%20%3D%20alt%3F',
    );
    expect(mailAddress('Referat', 'x'.repeat(2000))).toBeNull();
  });

  it('go by mail also with half a sign in them, which no address can hold', () => {
    const half = '👍'.slice(0, 1);
    expect(mailAddress(half, `👍 ${half}`)).toBe('mailto:?subject=%EF%BF%BD&body=%F0%9F%91%8D%20%EF%BF%BD');
  });
});
