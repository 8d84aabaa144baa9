/** Whatever somebody hands in, it is refused by name and not a byte of what is stored changes. */
import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { encrypted } from '../../storage/backup';
import { hostileFiles, sound } from '../../storage/backup/testing/hostileFiles';
import { databaseName, schemaVersion } from '../../storage/database';
import stored from '../../storage/fixtures/version-3.json';
import { loadSession, useSession } from '../session';
import { otherTab } from '../testing/device';
import { openFile, openWithPassphrase } from './opening';

const [assessment] = stored.assessments;
const [response] = stored.responses;
const at = '2026-11-24T10:00:00.000Z';

/** Records that lie in the database as no version of the app has written them, and where they are wrong. */
const hostileRecords: readonly (readonly [
  name: string,
  store: 'assessments' | 'responses',
  object,
  RegExp,
])[] = [
  ['a self-assessment of nothing', 'assessments', {}, /subject/],
  ['a title of a million letters', 'assessments', { ...assessment, title: 'a'.repeat(1e6) }, /^title/],
  ['a title that is an object', 'assessments', { ...assessment, title: { toString: 1 } }, /^title/],
  ['no rounds', 'assessments', { ...assessment, rounds: [] }, /^rounds/],
  ['a form there is not', 'assessments', { ...assessment, form: 'endless' }, /^form/],
  ['a day there is not', 'assessments', { ...assessment, created: '2026-02-30T00:00:00Z' }, /^created/],
  ['a time that is a date', 'assessments', { ...assessment, changed: new Date(0) }, /^changed/],
  [
    'decisions without end',
    'assessments',
    { ...assessment, decisions: [{ recommendationId: '' }] },
    /^decisions/,
  ],
  [
    'a threshold that is not a number',
    'assessments',
    { ...assessment, rounds: [{ ...assessment?.rounds[0], threshold: Number.NaN }] },
    /threshold/,
  ],
  ['a response of nothing', 'responses', {}, /^assessmentId/],
  [
    'a rank there is not',
    'responses',
    { ...response, answers: { K1: { kind: 'scored', rank: 9, at } } },
    /rank/,
  ],
  [
    'an answer to a path',
    'responses',
    { ...response, answers: { 'a.b': { kind: 'dont-know', at } } },
    /^answers/,
  ],
  [
    'a note that is too long',
    'responses',
    { ...response, notes: { K1: { text: 'x'.repeat(2001), at } } },
    /^notes/,
  ],
  ['a big number as a count', 'responses', { ...response, revision: 2n ** 70n }, /^revision/],
  [
    'taken back at no time',
    'responses',
    { ...response, withdrawn: { answers: { K1: '' }, notes: {} } },
    /^withdrawn/,
  ],
];

async function inDatabase<Value>(work: (db: Awaited<ReturnType<typeof openDB>>) => Promise<Value>) {
  const db = await openDB(databaseName, schemaVersion);
  try {
    return await work(db);
  } finally {
    db.close();
  }
}

const everythingStored = () =>
  inDatabase(async (db) => ({
    assessments: await db.getAll('assessments'),
    responses: await db.getAll('responses'),
  }));

beforeAll(async () => {
  await otherTab().load();
  await inDatabase(async (db) => {
    for (const record of stored.assessments) await db.put('assessments', record);
    for (const record of stored.responses) await db.put('responses', record);
  });
  await loadSession();
});

describe('a file', () => {
  it.each(hostileFiles)('that is $name is refused, and what is stored stays', async ({ bytes, kind }) => {
    const before = await everythingStored();
    const session = useSession.getState();
    const opened = await openFile(new Blob([bytes as Uint8Array<ArrayBuffer>]));
    expect(opened).toMatchObject({ ok: false, refusal: { kind } });
    expect(await everythingStored()).toEqual(before);
    expect(useSession.getState()).toBe(session);
  });

  it('that has gone meanwhile is refused', async () => {
    const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) };
    expect(await openFile(gone as unknown as Blob)).toEqual({ ok: false, refusal: { kind: 'not-readable' } });
  });

  it('that is too large is not even read', async () => {
    const huge = { size: 1e12, arrayBuffer: () => Promise.reject(new Error('it was read')) };
    expect(await openFile(huge as unknown as Blob)).toMatchObject({
      ok: false,
      refusal: { kind: 'too-large' },
    });
  });
});

describe('an encrypted file', () => {
  const passphrase = 'fire ord i en rækkefølge';
  let envelope: Awaited<ReturnType<typeof encrypted>>;
  beforeAll(async () => {
    envelope = await encrypted(JSON.stringify(sound), passphrase);
  }, 30_000);

  /** The same number of letters, one of them another. */
  const bent = (text: string, index = 10) =>
    `${text.slice(0, index)}${text[index] === 'A' ? 'B' : 'A'}${text.slice(index + 1)}`;

  it('opens with its passphrase', { timeout: 30_000 }, async () => {
    expect(await openWithPassphrase(envelope, passphrase)).toEqual({ ok: true, value: sound });
  });

  it('tells a wrong passphrase from a damaged file', { timeout: 30_000 }, async () => {
    const refusal = (kind: string) => ({ ok: false, refusal: { kind } });
    expect(await openWithPassphrase(envelope, `${passphrase} `)).toEqual(refusal('wrong-passphrase'));
    const damaged = [
      { ...envelope, content: bent(envelope.content) },
      { ...envelope, content: envelope.content.slice(0, -8) },
      { ...envelope, checksum: bent(envelope.checksum) },
      { ...envelope, kdf: { ...envelope.kdf, salt: bent(envelope.kdf.salt) } },
      { ...envelope, kdf: { ...envelope.kdf, iterations: 600_001 } },
      { ...envelope, cipher: { ...envelope.cipher, iv: bent(envelope.cipher.iv) } },
    ];
    for (const file of damaged) {
      // Also with the right passphrase, and without the seconds it takes to make a key.
      expect(await openWithPassphrase(file, passphrase)).toEqual(refusal('damaged'));
    }
  });

  it('holds nothing that has not passed the same gate', { timeout: 30_000 }, async () => {
    const inside = async (content: string) => openWithPassphrase(await encrypted(content, 'x'), 'x');
    const refusal = (kind: string) => ({ ok: false, refusal: { kind } });
    expect(await inside('<html>')).toMatchObject(refusal('not-json'));
    expect(await inside(JSON.stringify(envelope))).toMatchObject(refusal('other-file'));
    expect(await inside(JSON.stringify({ ...sound, version: 9 }))).toMatchObject(refusal('newer-format'));
    expect(await inside(JSON.stringify(sound).replace('{', '{"__proto__":{},'))).toMatchObject(
      refusal('forbidden-key'),
    );
  });
});

describe('a stored record', () => {
  beforeEach(() => loadSession());

  it.each(hostileRecords)(
    'that is %s is not believed, named, and left as it is',
    async (_, store, record, problem) => {
      const hostile = { ...record, id: 'hostile' };
      await inDatabase((db) => db.put(store, hostile));
      const before = await everythingStored();
      await loadSession();
      const { unreadable, assessments, responses } = useSession.getState();
      expect(unreadable).toMatchObject([{ store, key: 'hostile', problem: expect.stringMatching(problem) }]);
      expect({ ...assessments, ...responses }).not.toHaveProperty('hostile');
      expect(Object.keys(assessments)).toHaveLength(stored.assessments.length);
      expect(await everythingStored()).toEqual(before);
      await inDatabase((db) => db.delete(store, 'hostile'));
    },
  );
});
