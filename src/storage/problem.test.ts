import { describe, expect, it } from 'vitest';
import { problemOf } from './problem';

const named = (name: string) => Object.assign(new Error('…'), { name });

describe('problems with storage are told apart by what can be done', () => {
  it.each([
    ['QuotaExceededError', 'full'],
    ['VersionError', 'newer-version'],
    ['SecurityError', 'unavailable'],
    ['InvalidStateError', 'unavailable'],
    ['AbortError', 'failed'],
    ['ValiError', 'failed'],
  ])('%s is %s', (name, kind) => {
    expect(problemOf(named(name)).kind).toBe(kind);
  });

  it('keeps the browser’s own words', () => {
    expect(problemOf(named('AbortError')).detail).toBe('AbortError: …');
    expect(problemOf('nothing').detail).toBe('nothing');
  });
});
