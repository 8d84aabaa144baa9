/** What a refusal says: the place, and what is wrong there; and that the limits are where they are said to be. */
import { describe, expect, it } from 'vitest';
import { iterations, most } from './format';
import { readBackup, readFile } from './readFile';
import { packId, sound, soundEnvelope } from './testing/hostileFiles';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const refusalOf = (file: unknown) => {
  const read = readFile(bytesOf(typeof file === 'string' ? file : JSON.stringify(file)), packId);
  return read.ok ? null : read.refusal;
};
const [first, ...others] = sound.assessments;
const [response] = sound.responses;
/** The sound file with other fields in its first self-assessment. */
const withFirst = (part: object) => ({ ...sound, assessments: [{ ...first, ...part }, ...others] });

describe('a file that is no JSON', () => {
  it.each([
    ['<!doctype html>', 'page'],
    ['  \n <html>', 'page'],
    ['name;value', 'other'],
    ['x < y', 'other'],
    ['{"format": <}', 'other'],
  ])('looks like a page only where it begins like one: %j', (text, looksLike) => {
    expect(refusalOf(text)).toEqual({ kind: 'not-json', looksLike });
  });
});

describe('a field that is wrong', () => {
  const { title: _, ...untitled } = first;
  it.each([
    ['missing', 'assessments[0].title', { ...sound, assessments: [untitled, ...others] }],
    ['too-long', 'assessments[0].title', withFirst({ title: 'x'.repeat(5_000) })],
    ['type', 'assessments[0].title', withFirst({ title: 7 })],
    ['value', 'scope', { ...sound, scope: 'some' }],
    ['value', 'createdAt', { ...sound, createdAt: 'yesterday' }],
    ['value', 'kdf.hash', { ...soundEnvelope, kdf: { ...soundEnvelope.kdf, hash: 'MD5' } }],
    ['type', 'kdf', { ...soundEnvelope, kdf: 7 }],
    ['type', 'kdf.iterations', { ...soundEnvelope, kdf: { ...soundEnvelope.kdf, iterations: 'many' } }],
  ])('is said to be %s at %s', (problem, path, file) => {
    expect(refusalOf(file)).toEqual({ kind: 'wrong-field', path, problem });
  });
});

describe('a version', () => {
  it('is newer where it is a whole number above ours', () => {
    expect(refusalOf({ ...sound, version: 3 })).toEqual({ kind: 'newer-format', version: 3 });
  });

  it.each([2.5, '9', 0, null])('is no version at all where it is %j', (version) => {
    expect(refusalOf({ ...sound, version })).toMatchObject({ kind: 'wrong-field', path: 'version' });
  });
});

describe('the times that a passphrase is hashed', () => {
  const hashed = (times: number) => ({
    ...soundEnvelope,
    kdf: { ...soundEnvelope.kdf, iterations: times },
  });

  it.each([iterations.least, iterations.most])('may be %d', (times) => {
    expect(refusalOf(hashed(times))).toBeNull();
  });

  it.each([iterations.least - 1, iterations.most + 1])('may not be %d', (times) => {
    expect(refusalOf(hashed(times))).toEqual({
      kind: 'iterations',
      iterations: times,
      least: iterations.least,
      most: iterations.most,
    });
  });
});

describe('what there may be of each', () => {
  const keyed = (count: number) =>
    Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`K${index}`, { kind: 'dont-know', at: response.started }]),
    );

  it('is so many answers of one response, and not one more', () => {
    const answering = (count: number) => ({ ...sound, responses: [{ ...response, answers: keyed(count) }] });
    expect(refusalOf(answering(most.answers))?.kind).not.toBe('too-many');
    expect(refusalOf(answering(most.answers + 1))).toEqual({
      kind: 'too-many',
      path: 'responses[0].answers',
      most: most.answers,
    });
  });

  it('is so many answers that were taken back', () => {
    const withdrawn = { ...response.withdrawn, answers: keyed(most.answers + 1) };
    expect(refusalOf({ ...sound, responses: [{ ...response, withdrawn }] })).toEqual({
      kind: 'too-many',
      path: 'responses[0].withdrawn.answers',
      most: most.answers,
    });
  });

  it.each(['assessments', 'responses'] as const)('is so many %s, and not one more', (list) => {
    const filled = (count: number) => ({ ...sound, [list]: Array<null>(count).fill(null) });
    expect(refusalOf(filled(most[list]))).toEqual({
      kind: 'wrong-field',
      path: `${list}[0]`,
      problem: 'type',
    });
    expect(refusalOf(filled(most[list] + 1))).toEqual({ kind: 'too-many', path: list, most: most[list] });
  });
});

describe('what was encrypted', () => {
  it('goes through the same gate', () => {
    expect(readBackup(bytesOf(''), packId)).toMatchObject({ ok: false, refusal: { kind: 'empty' } });
    expect(readBackup(bytesOf('{]'), packId)).toMatchObject({ ok: false, refusal: { kind: 'not-json' } });
    expect(readBackup(bytesOf(JSON.stringify(soundEnvelope)), packId)).toEqual({
      ok: false,
      refusal: { kind: 'other-file', what: 'unknown' },
    });
  });
});
