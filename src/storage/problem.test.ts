import { describe, expect, it } from 'vitest';
import { problemOf } from './problem';

const named = (name: string) => Object.assign(new Error('…'), { name });

describe('problems with storage are told apart by what can be done', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer-version'],
    ['SecurityError', 'unavailable'],
    ['NotAllowedError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['UnknownError', 'unavailable'],
    ['ReferenceError', 'unavailable'],
    ['AbortError', 'failed'],
    ['ValiError', 'failed'],
  ])('%s is %s', (name, kind) => {
    expect(problemOf(named(name)).kind).toBe(kind);
  });

  it('keeps the browser’s own words', () => {
    expect(problemOf(named('AbortError')).detail).toBe('AbortError: …');
    expect(problemOf('nothing')).toEqual({ kind: 'failed', detail: 'nothing' });
    expect(problemOf({ name: 'QuotaExceededError' }).kind).toBe('failed');
    expect(problemOf(new DOMException('no room', 'QuotaExceededError'))).toEqual({
      kind: 'full',
      detail: 'QuotaExceededError: no room',
    });
  });
});
