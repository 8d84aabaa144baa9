import { describe, expect, it } from 'vitest';
import { makeResponse } from '../../domain/testing/factories';
import { readBackup, readFile } from './readFile';
import { hostileFiles, packId, sound, soundEnvelope } from './testing/hostileFiles';

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('the gate', () => {
  it('lets a sound file pass, as readable text and encrypted', () => {
    expect(readFile(bytesOf(sound), packId)).toEqual({ ok: true, value: { kind: 'plain', backup: sound } });
    expect(readFile(bytesOf(soundEnvelope), packId)).toEqual({
      ok: true,
      value: { kind: 'encrypted', envelope: soundEnvelope },
    });
  });

  it('takes a byte order mark, which some editors put first', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytesOf(sound)]);
    expect(readFile(marked, packId).ok).toBe(true);
  });

  it('drops what it does not know, on every level', () => {
    const [first, ...more] = sound.responses;
    const stranger = {
      ...sound,
      extra: 1,
      assessments: sound.assessments.map((assessment) => ({ ...assessment, color: 'red' })),
      responses: [{ ...first, name: 'Ann', answers: { K1: { ...first.answers['K1'], why: '…' } } }, ...more],
    };
    const read = readBackup(bytesOf(stranger), packId);
    const { K1 } = first.answers;
    expect(read).toEqual({
      ok: true,
      value: { ...sound, responses: [{ ...first, answers: { K1 } }, ...more] },
    });
  });

  it('reads a response without the times of what was taken back, as none', () => {
    const { withdrawn, ...before } = makeResponse({ K1: 1 }, { id: 's1', assessmentId: 'a1', roundId: 'r1' });
    const read = readBackup(bytesOf({ ...sound, responses: [before] }), packId);
    expect(read).toMatchObject({ ok: true, value: { responses: [{ withdrawn }] } });
  });

  it('takes the questions of this app in another version, which the preview names', () => {
    const pack = { id: packId, version: '9.0.0', hash: 'other' };
    const assessments = sound.assessments.map((assessment) => ({ ...assessment, pack }));
    expect(readFile(bytesOf({ ...sound, assessments }), packId).ok).toBe(true);
  });

  it('is not fooled by an encrypted file within an encrypted file', () => {
    expect(readBackup(bytesOf(soundEnvelope), packId)).toMatchObject({
      ok: false,
      refusal: { kind: 'other-file' },
    });
  });

  it('knows more than sixty hostile files', () => {
    expect(new Set(hostileFiles.map(({ name }) => name)).size).toBe(hostileFiles.length);
    expect(hostileFiles.length).toBeGreaterThan(60);
  });

  it.each(hostileFiles)('refuses $name', ({ bytes, kind, path }) => {
    const read = readFile(bytes, packId);
    if (read.ok) throw new Error('it passed');
    expect(read.refusal.kind).toBe(kind);
    if (path !== undefined) expect(read.refusal).toMatchObject({ path });
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
