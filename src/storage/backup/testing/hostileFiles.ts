/**
 * Files that somebody could hand in, by mistake or on purpose, each with the name of its refusal and the place that
 * the refusal names. Imported by tests only.
 */
import { makeAssessment, makeResponse, makeRound, minute } from '../../../domain/testing/factories';
import { newWorkshop, type Workshop } from '../../../domain/workshop';
import { encryptedFormat, iterations, most } from '../format';
import type { FileRefusal } from '../refusal';

export const packId = 'it-i-praksis-2016';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const base64 = (bytes: number) => btoa('\u0001'.repeat(bytes));

export const sound = {
  format: 'kommunespejl-backup',
  version: 1,
  createdAt: minute(50),
  app: { version: '0.1.0' },
  scope: 'everything',
  assessments: [
    makeAssessment({
      id: 'a1',
      pack: { id: packId, version: '1.0.0', hash: 'abc' },
      rounds: [makeRound({ id: 'r1', closed: minute(40) }), makeRound({ id: 'r2' })],
    }),
    makeAssessment({ id: 'a2', pack: { id: packId, version: '1.0.0', hash: 'abc' }, rounds: [makeRound()] }),
  ],
  responses: [
    makeResponse({ K1: 3, K2: 'dk' }, { id: 's1', assessmentId: 'a1', roundId: 'r1' }),
    makeResponse(
      { K1: 0 },
      { id: 's2', assessmentId: 'a1', roundId: 'r2', notes: { K1: { text: 'x', at: minute(4) } } },
    ),
  ],
} as const;

export const soundEnvelope = {
  format: encryptedFormat,
  version: 1,
  kdf: { name: 'PBKDF2', hash: 'SHA-256', iterations: iterations.written, salt: base64(16) },
  cipher: { name: 'AES-GCM', iv: base64(12) },
  checksum: base64(32),
  content: base64(64),
} as const;

const workshopWith = (part: Partial<Record<keyof Workshop, unknown>>) => ({
  ...newWorkshop('r1', minute(41)),
  ...part,
});
const guessOf = (percent: number) => ({
  slide: 'published K1',
  of: 'best',
  value: { kind: 'number', percent },
  at: minute(42),
});
const decision = {
  id: 'x1',
  roundId: 'r1',
  recommendationId: null,
  title: 'Lær',
  owner: '',
  firstStep: '',
  due: null,
  decided: minute(43),
  changed: minute(43),
  removed: null,
};

type Json = Record<string, unknown>;

/** The sound file with one value put in another's place, given by its place: `assessments.0.rounds.1.opened`. */
function changed(place: string, value: unknown, base: object = sound): Uint8Array {
  const copy = JSON.parse(JSON.stringify(base)) as Json;
  const keys = place.split('.');
  const last = keys.pop() ?? '';
  const owner = keys.reduce<Json>((at, key) => at[key] as Json, copy);
  if (value === undefined) delete owner[last];
  else owner[last] = value;
  return bytesOf(JSON.stringify(copy));
}

/** The sound file with a piece of its text replaced, for what no value can say. */
function rewritten(from: string, to: string): Uint8Array {
  const text = JSON.stringify(sound);
  if (!text.includes(from)) throw new Error(`the sound file has no ${from}`);
  return bytesOf(text.replace(from, to));
}

const envelope = (place: string, value: unknown) => changed(place, value, soundEnvelope);
const many = (count: number, value: unknown) => Array<unknown>(count).fill(value);
const manyKeys = (count: number, value: unknown) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`K${index}`, value]));
const answer = { kind: 'scored', rank: 3, at: minute(1) };

function utf16(text: string, withMark: boolean): Uint8Array {
  const units = Uint16Array.from(withMark ? `\ufeff${text}` : text, (letter) => letter.charCodeAt(0));
  return new Uint8Array(units.buffer);
}

type Hostile = readonly [name: string, bytes: Uint8Array, kind: FileRefusal['kind'], path?: string];

const table: readonly Hostile[] = [
  // No text, or none of ours.
  ['nothing at all', new Uint8Array(), 'empty'],
  ['spaces and line ends', bytesOf(' \r\n\t '), 'empty'],
  ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'empty'],
  ['more bytes than any file may have', new Uint8Array(most.fileBytes + 1), 'too-large'],
  ['a ZIP', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0), 'not-text'],
  ['a gzip of a backup', Uint8Array.of(0x1f, 0x8b, 8, 0, 0), 'not-text'],
  ['a PDF', bytesOf('%PDF-1.7\n%âã'), 'not-text'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d), 'not-text'],
  ['a photograph', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'not-text'],
  ['a backup in UTF-16', utf16(JSON.stringify(sound), true), 'not-text'],
  ['a backup in UTF-16 without its mark', utf16(JSON.stringify(sound), false), 'not-text'],
  ['a backup with a byte that is no UTF-8', Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x7d), 'not-text'],
  ['a backup with æøå in Latin-1', Uint8Array.of(0x22, 0xe6, 0xf8, 0xe5, 0x22), 'not-text'],
  ['a page instead of the file', bytesOf('<!doctype html><title>Log på</title>'), 'not-json'],
  ['a table', bytesOf('id;title\r\n1;Forår\r\n'), 'not-json'],
  ['a word', bytesOf('hej'), 'not-json'],
  ['a script', bytesOf('alert(1)'), 'not-json'],
  ['JSON with a comment', bytesOf('{"format":"kommunespejl-backup" /* 1 */}'), 'not-json'],
  ['JSON with a comma too many', bytesOf('{"a":[1,2,],}'), 'not-json'],
  ['two files in one', bytesOf(JSON.stringify(sound) + JSON.stringify(sound)), 'not-json'],
  ['NaN in the place of a number', rewritten('"threshold":5', '"threshold":NaN'), 'not-json'],
  ['a backup that was not copied whole', bytesOf(JSON.stringify(sound).slice(0, -40)), 'cut-off'],
  ['a backup that ends in the middle of a word', bytesOf('{"format":"kommunesp'), 'cut-off'],

  // Shapes that would cost time or memory.
  ['lists within lists', bytesOf('['.repeat(200_000)), 'too-deep'],
  ['objects within objects', bytesOf(`${'{"a":'.repeat(50)}1${'}'.repeat(50)}`), 'too-deep'],
  [
    'deep nesting in a field that is not known',
    changed('extra', JSON.parse('['.repeat(20) + ']'.repeat(20))),
    'too-deep',
  ],
  ['six million values', bytesOf(`[${'0,'.repeat(6_000_000)}0]`), 'too-many'],
  [
    'more self-assessments than it may hold',
    changed('assessments', many(most.assessments + 1, {})),
    'too-many',
    'assessments',
  ],
  [
    'more responses than it may hold',
    changed('responses', many(most.responses + 1, 0)),
    'too-many',
    'responses',
  ],
  [
    'more answers than a response may have',
    changed('responses.0.answers', manyKeys(501, answer)),
    'too-many',
    'responses[0].answers',
  ],
  [
    'more notes than a response may have',
    changed('responses.1.notes', manyKeys(501, { text: 'x', at: minute(1) })),
    'too-many',
    'responses[1].notes',
  ],
  [
    'more taken back than a response may have',
    changed('responses.0.withdrawn.answers', manyKeys(501, minute(1))),
    'too-many',
    'responses[0].withdrawn.answers',
  ],
  [
    'more decisions than there may be',
    changed(
      'assessments.0.decisions',
      many(1001, { recommendationId: 'x', decision: 'not-for-us', at: minute(1) }),
    ),
    'too-many',
    'assessments[0].decisions',
  ],

  // Workshops, which stored records carry unread.
  [
    'a workshop that is no object',
    changed('assessments.0.workshops', 'nej'),
    'wrong-field',
    'assessments[0].workshops',
  ],
  [
    'a guess of more than all',
    changed('assessments.0.workshops', {
      workshops: [workshopWith({ guesses: [guessOf(101)] })],
      actions: [],
    }),
    'wrong-field',
    'assessments[0].workshops.workshops[0].guesses[0].value.percent',
  ],
  [
    'an own slide longer than a wall',
    changed('assessments.0.workshops', {
      workshops: [
        workshopWith({
          deck: {
            order: [],
            hidden: [],
            shown: [],
            own: [{ id: 'o', kind: 'text', title: 'x'.repeat(91), text: '' }],
          },
        }),
      ],
      actions: [],
    }),
    'wrong-field',
    'assessments[0].workshops.workshops[0].deck.own[0].title',
  ],
  [
    'two workshops of one round',
    changed('assessments.0.workshops', { workshops: [workshopWith({}), workshopWith({})], actions: [] }),
    'wrong-field',
    'assessments[0].workshops.workshops',
  ],
  [
    'two own slides of one id, of which the wall would reach the first alone',
    changed('assessments.0.workshops', {
      workshops: [
        workshopWith({
          deck: {
            order: [],
            hidden: [],
            shown: [],
            own: ['Én', 'To'].map((title) => ({ id: 'o', kind: 'text', title, text: '' })),
          },
        }),
      ],
      actions: [],
    }),
    'wrong-field',
    'assessments[0].workshops.workshops[0].deck.own',
  ],
  [
    'two decisions of one id',
    changed('assessments.0.workshops', { workshops: [], actions: [decision, decision] }),
    'wrong-field',
    'assessments[0].workshops.actions',
  ],
  [
    'a decision by 30 February',
    changed('assessments.0.workshops', { workshops: [], actions: [{ ...decision, due: '2027-02-30' }] }),
    'wrong-field',
    'assessments[0].workshops.actions[0].due',
  ],

  // Keys that reach into every object.
  [
    '__proto__ at the top',
    rewritten('{"format"', '{"__proto__":{"polluted":true},"format"'),
    'forbidden-key',
    '',
  ],
  [
    'constructor in a self-assessment',
    rewritten('"title":', '"constructor":{"prototype":{}},"title":'),
    'forbidden-key',
    'assessments[0]',
  ],
  [
    'prototype in a round',
    rewritten('"threshold":', '"prototype":1,"threshold":'),
    'forbidden-key',
    'assessments[0].rounds[0]',
  ],
  [
    '__proto__ among the answers',
    rewritten('"answers":{', `"answers":{"__proto__":${JSON.stringify(answer)},`),
    'forbidden-key',
    'responses[0].answers',
  ],
  [
    '__proto__ written with an escape',
    rewritten('{"format"', '{"\\u005f_proto__":{},"format"'),
    'forbidden-key',
    '',
  ],
  [
    '__proto__ in a field that is not known',
    changed('extra', JSON.parse('[[{"__proto__":1}]]')),
    'forbidden-key',
    'extra[0][0]',
  ],
  [
    '__proto__ in an encrypted file',
    bytesOf(JSON.stringify(soundEnvelope).replace('{"name"', '{"__proto__":1,"name"')),
    'forbidden-key',
    'kdf',
  ],

  // Other files, and other versions.
  ['a number', bytesOf('1e9'), 'other-file'],
  ['null', bytesOf('null'), 'other-file'],
  ['a list', bytesOf('[]'), 'other-file'],
  ['a list of backups', bytesOf(JSON.stringify([sound])), 'other-file'],
  ['an empty object', bytesOf('{}'), 'other-file'],
  ['the settings of another program', bytesOf('{"name":"app","version":"1.0.0"}'), 'other-file'],
  ['a pack', bytesOf('{"id":"it-i-praksis-2016","version":"1.0.0","themes":[]}'), 'other-file'],
  ['what was saved before there were backups', bytesOf('{"assessments":{},"responses":{}}'), 'other-file'],
  ['one stored record', bytesOf(JSON.stringify(sound.responses[0])), 'other-file'],
  ['another format', changed('format', 'kommunespejl-pack'), 'other-file'],
  ['a format that is no word', changed('format', ['kommunespejl-backup']), 'other-file'],
  ['a newer version', changed('version', 3), 'newer-format'],
  ['a version of the far future', changed('version', 1e308), 'newer-format'],
  ['a newer encrypted version', envelope('version', 3), 'newer-format'],
  ['no version', changed('version', undefined), 'wrong-field', 'version'],
  ['a version before the first', changed('version', 0), 'wrong-field', 'version'],
  ['a version in words', changed('version', '1'), 'wrong-field', 'version'],
  [
    'answers to other questions',
    changed('assessments.1.pack.id', 'it-i-praksis-2030'),
    'other-pack',
    'assessments[1].pack.id',
  ],

  // Fields that are not what they should be.
  ['no self-assessments', changed('assessments', undefined), 'wrong-field', 'assessments'],
  ['self-assessments as an object', changed('assessments', { length: 1e9 }), 'wrong-field', 'assessments'],
  ['responses as a word', changed('responses', 'none'), 'wrong-field', 'responses'],
  ['a self-assessment that is null', changed('assessments.0', null), 'wrong-field', 'assessments[0]'],
  ['no rounds', changed('assessments.0.rounds', []), 'wrong-field', 'assessments[0].rounds[0]'],
  ['1e9 rounds as a number', changed('assessments.0.rounds', 1e9), 'wrong-field', 'assessments[0].rounds'],
  [
    'a hundred rounds',
    changed('assessments.0.rounds', many(100, makeRound())),
    'wrong-field',
    'assessments[0].rounds',
  ],
  [
    'an earlier round that is open',
    changed('assessments.0.rounds.0.closed', null),
    'wrong-field',
    'assessments[0].rounds',
  ],
  [
    'a threshold of one',
    changed('assessments.0.rounds.0.threshold', 1),
    'wrong-field',
    'assessments[0].rounds[0].threshold',
  ],
  [
    'an endless threshold',
    rewritten('"threshold":5', '"threshold":1e999'),
    'wrong-field',
    'assessments[0].rounds[0].threshold',
  ],
  [
    '"NaN" as a threshold',
    changed('assessments.0.rounds.1.threshold', 'NaN'),
    'wrong-field',
    'assessments[0].rounds[1].threshold',
  ],
  [
    'a round of a kind there is not',
    changed('assessments.0.rounds.0.kind', 'public'),
    'wrong-field',
    'assessments[0].rounds[0].kind',
  ],
  [
    'a day there is not',
    changed('assessments.0.rounds.1.opened', '2026-02-30T10:00:00.000Z'),
    'wrong-field',
    'assessments[0].rounds[1].opened',
  ],
  ['a local time', changed('createdAt', '2026-03-02T10:00:00+01:00'), 'wrong-field', 'createdAt'],
  [
    'a time as a number',
    changed('responses.0.changed', 1_700_000_000),
    'wrong-field',
    'responses[0].changed',
  ],
  [
    'a title of a million letters',
    changed('assessments.0.title', 'a'.repeat(1_000_000)),
    'wrong-field',
    'assessments[0].title',
  ],
  ['an empty title', changed('assessments.0.title', ''), 'wrong-field', 'assessments[0].title'],
  ['an id with a path in it', changed('assessments.0.id', '../../etc'), 'wrong-field', 'assessments[0].id'],
  ['an id with a mark-up in it', changed('responses.0.id', '<img src=x>'), 'wrong-field', 'responses[0].id'],
  [
    'a municipality without a code',
    changed('assessments.0.subject', { kind: 'municipality', name: 'Aarhus' }),
    'wrong-field',
    'assessments[0].subject.code',
  ],
  [
    'a rank there is not',
    changed('responses.0.answers.K1.rank', 4),
    'wrong-field',
    'responses[0].answers.K1.rank',
  ],
  [
    'a rank between two',
    changed('responses.0.answers.K1.rank', 1.5),
    'wrong-field',
    'responses[0].answers.K1.rank',
  ],
  [
    'an answer that is null',
    changed('responses.0.answers.K1', null),
    'wrong-field',
    'responses[0].answers.K1',
  ],
  [
    'an answer to no question',
    changed('responses.0.answers', { 'K1.rank': answer }),
    'wrong-field',
    'responses[0].answers.K1.rank',
  ],
  [
    'a note that is too long',
    changed('responses.1.notes.K1.text', 'n'.repeat(2001)),
    'wrong-field',
    'responses[1].notes.K1.text',
  ],
  ['a response without a role', changed('responses.0.role', undefined), 'wrong-field', 'responses[0].role'],
  [
    'a negative count of changes',
    changed('responses.0.revision', -1),
    'wrong-field',
    'responses[0].revision',
  ],
  [
    'a way in that there is not',
    changed('responses.0.origin', 'telepathy'),
    'wrong-field',
    'responses[0].origin',
  ],
  [
    'taken back without a time',
    changed('responses.0.withdrawn.answers', { K9: true }),
    'wrong-field',
    'responses[0].withdrawn.answers.K9',
  ],

  // What no single field says.
  [
    'two self-assessments with one id',
    changed('assessments.1.id', 'a1'),
    'duplicate-id',
    'assessments[1].id',
  ],
  ['two responses with one id', changed('responses.1.id', 's1'), 'duplicate-id', 'responses[1].id'],
  [
    'two rounds with one id',
    changed('assessments.0.rounds.1.id', 'r1'),
    'wrong-field',
    'assessments[0].rounds',
  ],
  [
    'a response of no self-assessment',
    changed('responses.1.assessmentId', 'a9'),
    'dangling',
    'responses[1].assessmentId',
  ],
  ['a response of no round', changed('responses.1.roundId', 'r9'), 'dangling', 'responses[1].roundId'],
  [
    'a response in the round of another',
    changed('responses.1.assessmentId', 'a2'),
    'dangling',
    'responses[1].roundId',
  ],

  // Encrypted files.
  ['a thousand million iterations', envelope('kdf.iterations', 1_000_000_000), 'iterations'],
  ['one iteration', envelope('kdf.iterations', 1), 'iterations'],
  ['iterations in words', envelope('kdf.iterations', 'many'), 'wrong-field', 'kdf.iterations'],
  ['half an iteration', envelope('kdf.iterations', 600_000.5), 'wrong-field', 'kdf.iterations'],
  ['another way to make the key', envelope('kdf.name', 'none'), 'wrong-field', 'kdf.name'],
  ['another hash', envelope('kdf.hash', 'MD5'), 'wrong-field', 'kdf.hash'],
  ['another cipher', envelope('cipher.name', 'AES-ECB'), 'wrong-field', 'cipher.name'],
  ['a salt that is too short', envelope('kdf.salt', base64(4)), 'wrong-field', 'kdf.salt'],
  ['a salt that is no base64', envelope('kdf.salt', '!'.repeat(24)), 'wrong-field', 'kdf.salt'],
  ['no iv', envelope('cipher.iv', undefined), 'wrong-field', 'cipher.iv'],
  ['content that is no base64', envelope('content', 'not base64 at all'), 'wrong-field', 'content'],
  ['no content', envelope('content', ''), 'wrong-field', 'content'],
  ['no key', envelope('kdf', undefined), 'wrong-field', 'kdf'],
];

export const hostileFiles = table.map(([name, bytes, kind, path]) => ({ name, bytes, kind, path }));
