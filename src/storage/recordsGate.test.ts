/** The gate of stored records, where a text may be anything: ids, moments, codes, and what cannot be read at all. */
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { makeAssessment, makeResponse } from '../domain/testing/factories';
import { AssessmentRecord, Id, Instant, ResponseRecord, readRecord, Text } from './records';

const passes = (schema: v.GenericSchema, value: unknown) => v.is(schema, value);

describe('an id', () => {
  it.each(['a', 'A-1_b', 'x'.repeat(64)])('can be %s', (text) => {
    expect(passes(Id, text)).toBe(true);
  });

  it.each(['', 'a b', 'a1!', '!a1', 'x'.repeat(65)])('cannot be »%s«', (text) => {
    expect(passes(Id, text)).toBe(false);
  });
});

describe('a moment', () => {
  it.each(['2026-03-01T10:00:00Z', '2026-03-01T10:00:00.5Z', '2026-03-01T10:00:00.123456789Z'])(
    'can be %s',
    (text) => {
      expect(passes(Instant, text)).toBe(true);
    },
  );

  it.each([
    '2026-02-30T10:00:00Z',
    '2026-03-01T24:00:00Z',
    '2026-03-01T10:00:00',
    '2026-03-01T10:00:00+01:00',
    '+2026-03-01T10:00:00Z',
    '2026-03-01T10:00:00Z!',
    '2026-03-01',
  ])('cannot be %s', (text) => {
    expect(passes(Instant, text)).toBe(false);
  });
});

describe('a text', () => {
  it('is not empty, and no longer than it may be', () => {
    expect(['', 'abc', 'abcd', 7].map((text) => passes(Text(3), text))).toEqual([false, true, false, false]);
  });
});

describe('a record', () => {
  it.each(['0101', '9999'])('can be of the municipality with the code %s', (code) => {
    const subject = { kind: 'municipality', code, name: 'Eksempelby' };
    expect(passes(AssessmentRecord, { ...makeAssessment(), subject })).toBe(true);
  });

  it.each(['101', '01011', 'x0101', ''])('cannot be of one with the code »%s«', (code) => {
    const subject = { kind: 'municipality', code, name: 'Eksempelby' };
    expect(passes(AssessmentRecord, { ...makeAssessment(), subject })).toBe(false);
  });

  it.each(['this-device', 'link', 'code', 'file'])('can be a response that came by %s', (origin) => {
    expect(passes(ResponseRecord, { ...makeResponse({}), origin })).toBe(true);
  });

  it.each([`K${'x'.repeat(63)}`, 'K-1'])('can have an answer to %s', (item) => {
    expect(passes(ResponseRecord, makeResponse({ [item]: 2 }))).toBe(true);
  });

  it.each([`K${'x'.repeat(64)}`, '1K', 'K 1', '__proto'])('cannot have an answer to %s', (item) => {
    expect(passes(ResponseRecord, makeResponse({ [item]: 2 }))).toBe(false);
  });

  it('that cannot be read is kept as it is, with the place and what is wrong', () => {
    const raw = { ...makeResponse({}, { id: 's1' }), revision: -1 };
    expect(readRecord(ResponseRecord, 'responses', raw)).toEqual({
      unreadable: {
        store: 'responses',
        key: 's1',
        problem: expect.stringMatching(/^revision: Invalid/),
        raw,
      },
    });
  });

  it('that has no place to name says what is wrong alone', () => {
    const whole = v.pipe(
      v.object({ id: v.string() }),
      v.check(() => false, 'of no use'),
    );
    expect(readRecord(whole, 'responses', { id: 's1' })).toMatchObject({
      unreadable: { problem: 'of no use' },
    });
  });
});
