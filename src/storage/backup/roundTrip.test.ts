/** What has been saved is restored with the same meaning to the last answer, as readable text and under a passphrase. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { WholeAssessment } from '../../domain/assessment';
import { done } from '../../domain/result';
import { makeResponse, minute, times } from '../../domain/testing/factories';
import { drawnWhole } from '../../domain/testing/wholeAssessments';
import { clearDatabase } from '../clearDatabase';
import { deleteDatabase } from '../database';
import { createRepository } from '../repository';
import { decrypted, encrypted } from './encrypt';
import { type Backup, most } from './format';
import { type OpenedFile, readBackup, readFile } from './readFile';
import { restoreIn } from './restore';
import { backupText, makeBackup } from './writeFile';

const packId = 'made-up';
const bytesOf = (text: string) => new TextEncoder().encode(text);

const several = fc
  .tuple(drawnWhole('a1'), drawnWhole('a2'), drawnWhole('a3'))
  .chain((all) => fc.subarray(all, { minLength: 1 }));

function backupOf(wholes: readonly WholeAssessment[]): Backup {
  const assessments = wholes.map(({ assessment }) => assessment);
  const responses = wholes.flatMap((whole) => whole.responses);
  return makeBackup({ scope: 'everything', assessments, responses }, '0.1.0', minute(59));
}

function textOf(backup: Backup): string {
  const text = backupText(backup);
  if (!text.ok) throw new Error(text.refusal.kind);
  return text.value;
}

function plain(opened: ReturnType<typeof readFile>): Backup {
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusal));
  const file: OpenedFile = opened.value;
  if (file.kind !== 'plain') throw new Error(file.kind);
  return file.backup;
}

afterEach(async () => {
  await deleteDatabase();
});

describe('a backup', () => {
  it('says the same when it has been written and read', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(several, (wholes) => {
        const backup = backupOf(wholes);
        expect(plain(readFile(bytesOf(textOf(backup)), packId))).toEqual(backup);
      }),
      { numRuns: 60 },
    );
  });

  it('finds its way through the database and back to the same file', { timeout: 30_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(several, async (wholes) => {
        await deleteDatabase();
        const repository = createRepository({ onGivenUp: () => undefined, onHeld: () => undefined });
        const backup = plain(readFile(bytesOf(textOf(backupOf(wholes))), packId));
        const wanted = backup.assessments.map((assessment) => ({
          id: assessment.id,
          choose: () =>
            done({
              assessment,
              responses: backup.responses.filter(({ assessmentId }) => assessmentId === assessment.id),
            }),
        }));
        expect((await repository.inDatabase((database) => restoreIn(database, wanted))).ok).toBe(true);
        const loaded = await repository.load();
        if (!loaded.ok) throw new Error(loaded.refusal.detail);
        const { assessments, responses, unreadable } = loaded.value;
        expect(unreadable).toEqual([]);
        const again = makeBackup({ scope: 'everything', assessments, responses }, '0.1.0', minute(59));
        expect(again.assessments).toEqual(backup.assessments);
        expect(again.responses).toEqual(backup.responses.toSorted((a, b) => (a.id < b.id ? -1 : 1)));
        await clearDatabase(repository);
      }),
      { numRuns: 15 },
    );
  });

  it('opens with its passphrase, however the letters in it were typed, and with no other', {
    timeout: 30_000,
  }, async () => {
    const backup = backupOf([
      { assessment: (await sample()).assessment, responses: (await sample()).responses },
    ]);
    const envelope = await encrypted(textOf(backup), 'bl\u00e5 h\u00e6st p\u00e5 taget');
    const read = readFile(bytesOf(JSON.stringify(envelope)), packId);
    if (!read.ok || read.value.kind !== 'encrypted') throw new Error('not read');
    const opened = await decrypted(read.value.envelope, 'bla\u030a h\u00e6st pa\u030a taget');
    if (!opened.ok) throw new Error(opened.refusal.kind);
    expect(readBackup(opened.value, packId)).toEqual({ ok: true, value: backup });
    expect(await decrypted(envelope, 'blå hest på taget')).toEqual({
      ok: false,
      refusal: { kind: 'wrong-passphrase' },
    });
  });

  it('is another file each time it is encrypted, and shows nothing of what is in it', {
    timeout: 30_000,
  }, async () => {
    const text = textOf(backupOf([await sample()]));
    const [one, other] = [await encrypted(text, 'the same'), await encrypted(text, 'the same')];
    expect(one.kdf.salt).not.toBe(other.kdf.salt);
    expect(one.cipher.iv).not.toBe(other.cipher.iv);
    expect(one.content).not.toBe(other.content);
    expect(JSON.stringify(one)).not.toContain('assessment');
  });

  it('leaves out responses that belong to nothing in it', () => {
    const stray = makeResponse({}, { id: 'stray', assessmentId: 'elsewhere' });
    const lost = makeResponse({}, { id: 'lost', assessmentId: 'a1', roundId: 'no-such-round' });
    const [whole] = fc.sample(drawnWhole('a1'), 1);
    if (whole === undefined) throw new Error('nothing drawn');
    const backup = backupOf([whole, { ...whole, responses: [stray, lost] }]);
    expect(backup.responses).toEqual(whole.responses);
  });

  it('of 50 self-assessments with 1,000 responses is far below what a file may hold', () => {
    const [whole] = fc.sample(drawnWhole('a1'), 1);
    if (whole === undefined) throw new Error('nothing drawn');
    const items = times(26, 3 as const).map((rank, index) => [`K${index}`, rank] as const);
    const { assessment } = whole;
    const roundId = assessment.rounds[0].id;
    const note = {
      text: 'Vi mangler tid til at lære det nye, og lederen ved det godt. '.repeat(3),
      at: minute(4),
    };
    const notes = Object.fromEntries(items.slice(0, 5).map(([id]) => [id, note]));
    const responses = Array.from({ length: 1000 }, (_, index) =>
      makeResponse(Object.fromEntries(items), { id: `s${index}`, assessmentId: 'a1', roundId, notes }),
    );
    const assessments = Array.from({ length: 50 }, (_, index) => ({ ...assessment, id: `a${index}` }));
    const backup = makeBackup({ scope: 'everything', assessments, responses }, '0.1.0', minute(59));
    const bytes = bytesOf(textOf(backup)).length;
    expect(bytes).toBeGreaterThan(2_000_000);
    expect(bytes).toBeLessThan(most.plainBytes / 10);
  });

  it('that the app would not open again is not written', () => {
    const [whole] = fc.sample(drawnWhole('a1'), 1);
    if (whole === undefined) throw new Error('nothing drawn');
    const roundId = whole.assessment.rounds[0].id;
    const text = 'æ'.repeat(2000);
    const notes = Object.fromEntries(
      times(26, text).map((_, index) => [`K${index}`, { text, at: minute(4) }]),
    );
    const one = makeResponse({}, { assessmentId: 'a1', roundId, notes });
    const responses = Array.from({ length: 450 }, (_, index) => ({ ...one, id: `s${index}` }));
    const backup = makeBackup(
      { scope: 'one', assessments: [whole.assessment], responses },
      '0.1.0',
      minute(59),
    );
    expect(backupText(backup)).toMatchObject({ ok: false, refusal: { kind: 'too-large' } });
  });
});

async function sample(): Promise<WholeAssessment> {
  const [whole] = fc.sample(drawnWhole('a1'), { numRuns: 1, seed: 5 });
  if (whole === undefined) throw new Error('nothing drawn');
  return whole;
}
