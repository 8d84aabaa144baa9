// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { isBusy, isPlain, takesLetters } from './keys';

const page = `
  <details data-menu id="menu"><summary>Menu</summary></details>
  <details id="fold"><summary>Fold</summary></details>
  <dialog id="dialog"></dialog>
  <button id="button">Knap</button>
  <input id="text" /><input type="search" id="search" /><input type="number" id="number" />
  <textarea id="note"></textarea><select id="select"></select>
  <div contenteditable><b id="inside">Tekst</b></div>
  <input type="radio" id="radio" /><input type="checkbox" id="box" />
  <form id="new"><input type="radio" id="kind" /><button id="send">Send</button></form>
  <form><fieldset data-question="K1"><input type="radio" id="answer" /><textarea id="own"></textarea></fieldset></form>`;

const the = (id: string) => document.getElementById(id) as HTMLElement;
beforeEach(() => {
  document.body.innerHTML = page;
});

describe('a plain key', () => {
  const plain = { ctrlKey: false, metaKey: false, altKey: false, repeat: false };

  it('is pressed once and by itself', () => expect(isPlain(plain)).toBe(true));

  it('may need Shift', () => expect(isPlain(new KeyboardEvent('keydown', { shiftKey: true }))).toBe(true));

  it.each(['ctrlKey', 'metaKey', 'altKey', 'repeat'])('has no %s', (how) =>
    expect(isPlain({ ...plain, [how]: true })).toBe(false),
  );
});

describe('letters are taken', () => {
  it.each(['text', 'search', 'number', 'note', 'select', 'inside', 'own'])('by %s', (id) => {
    expect([takesLetters(the(id)), isBusy(the(id))]).toEqual([true, true]);
  });

  it.each(['button', 'radio', 'box', 'answer'])('but not by %s', (id) => {
    expect([takesLetters(the(id)), isBusy(the(id))]).toEqual([false, false]);
  });

  it('by nothing where there is no element', () => {
    for (const target of [null, window, document]) {
      expect([takesLetters(target), isBusy(target)]).toEqual([false, false]);
    }
  });
});

describe('letters are for something else', () => {
  it.each(['dialog', 'menu'])('while this is open, wherever the focus is: %s', (id) => {
    the(id).setAttribute('open', '');
    for (const target of [the('button'), the('answer'), document]) expect(isBusy(target)).toBe(true);
  });

  it('not while text is folded out', () => {
    the('fold').setAttribute('open', '');
    expect(isBusy(the('button'))).toBe(false);
  });

  it.each(['kind', 'send'])('in a form that has not been sent: %s', (id) => {
    expect([takesLetters(the(id)), isBusy(the(id))]).toEqual([false, true]);
  });
});
