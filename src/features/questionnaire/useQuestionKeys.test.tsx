// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { setSingleKeys } from '../../state/preferences';
import { clearPage, press, show, the } from '../../ui/testing/page';
import { useQuestionKeys } from './useQuestionKeys';

const values = ['0', '1', '2', '3', 'dont-know'];

function Questions() {
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: as on a theme page */}
      <form onKeyDown={useQuestionKeys()}>
        {['K1', 'K2', 'K3'].map((id) => (
          <fieldset key={id} data-question={id}>
            {values.map((value) => (
              <input key={value} type="radio" name={id} value={value} aria-label={`${id} ${value}`} />
            ))}
            <details data-note="">
              <summary id={`${id}-summary`}>Note</summary>
              <textarea id={`${id}-note`} aria-label="Note" />
            </details>
          </fieldset>
        ))}
        <input id="outside" aria-label="Uden for spørgsmålene" />
      </form>
      <a href="#/videre" data-way-on="">
        Videre
      </a>
    </>
  );
}

const radio = (question: string, value: string) =>
  the<HTMLInputElement>(`[name="${question}"][value="${value}"]`);
const note = (question: string) => the<HTMLDetailsElement>(`[data-question="${question}"] [data-note]`);
const given = () =>
  Object.fromEntries(
    [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ name, value }) => [name, value]),
  );
const focusOn = (element: HTMLElement) => act(async () => element.focus());
/** "K2 0": the answer in focus; else the id, or "videre". */
function focus(): string {
  const at = document.activeElement as HTMLElement;
  if (at.dataset['wayOn'] !== undefined) return 'videre';
  return at instanceof HTMLInputElement && at.type === 'radio' ? `${at.name} ${at.value}` : at.id;
}

beforeEach(async () => {
  setSingleKeys(true);
  await show(<Questions />);
  await focusOn(radio('K1', '0'));
});
afterEach(clearPage);

describe('digits', () => {
  it.each([
    ['1', '0'],
    ['2', '1'],
    ['3', '2'],
    ['4', '3'],
    ['5', 'dont-know'],
  ])('%s answers with %s and moves on', async (key, value) => {
    expect(await press(key)).toBe(false);
    expect([given(), focus()]).toEqual([{ K1: value }, 'K2 0']);
  });

  it.each(['0', '6', '9', ' ', 'a'])('»%s« is not one of them', async (key) => {
    expect(await press(key)).toBe(true);
    expect([given(), focus()]).toEqual([{}, 'K1 0']);
  });

  it('change an answer, also from a button of the question, and go to the answer of the next one', async () => {
    radio('K1', '0').checked = true;
    radio('K2', '3').checked = true;
    await focusOn(the('#K1-summary'));
    await press('2');
    expect([given(), focus()]).toEqual([{ K1: '1', K2: '3' }, 'K2 3']);
  });

  it('lead from the last question to the way on', async () => {
    await focusOn(radio('K3', '0'));
    await press('4');
    expect([given(), focus()]).toEqual([{ K3: '3' }, 'videre']);
  });
});

describe('Enter', () => {
  it('goes on without an answer, and back with Shift, no further than the first', async () => {
    expect(await press('Enter')).toBe(false);
    expect(focus()).toBe('K2 0');
    expect(await press('Enter', { shiftKey: true })).toBe(false);
    expect(focus()).toBe('K1 0');
    await press('Enter', { shiftKey: true });
    expect([given(), focus()]).toEqual([{}, 'K1 0']);
  });

  it('leads from the last question to the way on', async () => {
    await focusOn(radio('K3', '2'));
    await press('Enter');
    expect(focus()).toBe('videre');
  });

  it('is the button’s own on a button', async () => {
    await focusOn(the('#K1-summary'));
    expect(await press('Enter')).toBe(true);
    expect(focus()).toBe('K1-summary');
  });
});

describe('N', () => {
  it.each(['n', 'N'])('»%s« opens the note of the question and puts the cursor in it', async (key) => {
    await focusOn(radio('K2', '0'));
    expect(await press(key)).toBe(false);
    expect([note('K1').open, note('K2').open, focus()]).toEqual([false, true, 'K2-note']);
  });

  it('does nothing where keys of a single letter are switched off; digits and Enter go on', async () => {
    setSingleKeys(false);
    expect(await press('n')).toBe(true);
    expect([note('K1').open, focus()]).toEqual([false, 'K1 0']);
    await press('1');
    await press('Enter');
    expect([given(), focus()]).toEqual([{ K1: '0' }, 'K3 0']);
  });
});

describe('what is left to the browser', () => {
  it.each(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Tab'])('%s', async (key) => {
    expect(await press(key)).toBe(true);
    expect([given(), focus()]).toEqual([{}, 'K1 0']);
  });

  it.each(['1', '5', 'Enter', 'n'])('»%s« in a note', async (key) => {
    await focusOn(the('#K1-note'));
    expect(await press(key)).toBe(true);
    expect([given(), focus()]).toEqual([{}, 'K1-note']);
  });

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }])('keys with %o', async (how) => {
    for (const key of ['1', 'Enter', 'n']) expect(await press(key, how)).toBe(true);
    expect([given(), focus(), note('K1').open]).toEqual([{}, 'K1 0', false]);
  });

  it('a key that is held down, after the first time', async () => {
    await press('1');
    for (const key of ['1', 'Enter', 'n']) expect(await press(key, { repeat: true })).toBe(true);
    expect([given(), focus()]).toEqual([{ K1: '0' }, 'K2 0']);
  });

  it('keys outside the questions', async () => {
    await focusOn(the('#outside'));
    for (const key of ['1', 'Enter', 'n']) expect(await press(key)).toBe(true);
    expect([given(), focus()]).toEqual([{}, 'outside']);
  });
});
