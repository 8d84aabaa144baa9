/** All keys of the app: where they act, which they are, and what they do. Those of a workshop are in `ui/wallKeys`. */
import type { helpTexts } from '../../i18n/help';
import type { wallKeysTexts } from '../../i18n/wallKeys';
import { nameOfKey, wallKeys } from '../../ui/wallKeys';

type Texts = (typeof helpTexts)['da']['keys'];
type WallTexts = (typeof wallKeysTexts)['da'];

export interface KeyRow {
  /** Keys that do the same. Several in one are pressed together; `range` stands for the digits between two. */
  readonly keys: readonly (string | readonly [string, string])[];
  readonly range?: true;
  /** In words. */
  readonly what: string;
}

export interface KeyPlace {
  readonly place: keyof Texts['places'];
  readonly rows: readonly KeyRow[];
}

/** In the order in which they stand. A new key outside of workshops is added here. */
export function keyPlaces({ what }: Pick<Texts, 'what'>, wall: WallTexts): readonly KeyPlace[] {
  return [
    {
      place: 'questions',
      rows: [
        { keys: ['1', '4'], range: true, what: what.answer },
        { keys: ['5'], what: what.dontKnow },
        { keys: ['↑', '↓'], what: what.choose },
        { keys: ['Enter'], what: what.next },
        { keys: [['Shift', 'Enter']], what: what.previous },
        { keys: ['N'], what: what.note },
      ],
    },
    { place: 'results', rows: [{ keys: ['F'], what: what.toWall }] },
    {
      place: 'wall',
      rows: wallKeys.map(({ does, keys }) => ({
        keys: keys.map((key) => nameOfKey(key, wall)),
        what: wall.does[does],
      })),
    },
    {
      place: 'everywhere',
      rows: [
        { keys: ['?'], what: what.help },
        { keys: ['/'], what: what.menu },
        { keys: ['Esc'], what: what.close },
      ],
    },
  ];
}
