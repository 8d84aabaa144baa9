/** All keys of the app: where they act, which they are, and what they do. A new key is added here. */
import type { helpTexts } from '../../i18n/help';

type Texts = (typeof helpTexts)['da']['keys'];

export interface KeyRow {
  /** Keys that do the same. Several in one are pressed together; `range` stands for the digits between two. */
  readonly keys: readonly (string | readonly [string, string])[];
  readonly range?: true;
  readonly what: keyof Texts['what'];
}

export interface KeyPlace {
  readonly place: keyof Texts['places'];
  readonly rows: readonly KeyRow[];
}

export const keyPlaces: readonly KeyPlace[] = [
  {
    place: 'questions',
    rows: [
      { keys: ['1', '4'], range: true, what: 'answer' },
      { keys: ['5'], what: 'dontKnow' },
      { keys: ['↑', '↓'], what: 'choose' },
      { keys: ['Enter'], what: 'next' },
      { keys: [['Shift', 'Enter']], what: 'previous' },
      { keys: ['N'], what: 'note' },
    ],
  },
  { place: 'results', rows: [{ keys: ['F'], what: 'toWall' }] },
  {
    place: 'wall',
    rows: [
      { keys: ['→', 'Page Down', 'space'], what: 'slideOn' },
      { keys: ['←', 'Page Up'], what: 'slideBack' },
      { keys: ['Home'], what: 'first' },
      { keys: ['End'], what: 'last' },
      { keys: ['R'], what: 'reveal' },
      { keys: ['Backspace'], what: 'hide' },
      { keys: ['T'], what: 'clock' },
      { keys: ['N'], what: 'write' },
      { keys: ['F'], what: 'fullScreen' },
      { keys: ['B', '.'], what: 'blank' },
      { keys: ['Esc'], what: 'leave' },
    ],
  },
  {
    place: 'everywhere',
    rows: [
      { keys: ['?'], what: 'help' },
      { keys: ['/'], what: 'menu' },
      { keys: ['Esc'], what: 'close' },
    ],
  },
];
