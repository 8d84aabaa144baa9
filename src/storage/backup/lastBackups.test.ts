// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { minute } from '../../domain/testing/factories';
import { readLastBackups, readReminderWish, rememberBackup, writeReminderWish } from './lastBackups';

const keys = { backups: 'kommunespejl.backups', reminder: 'kommunespejl.backupReminder' };

beforeEach(() => localStorage.clear());
afterEach(() => {
  vi.restoreAllMocks();
});

/** A browser whose setting keeps the page from storing anything. */
function blocked(): void {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
  vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse);
}

describe('when a self-assessment was last saved', () => {
  it('is not known before it has been', () => {
    expect(readLastBackups()).toEqual({});
  });

  it('is known for each of those in the file, at once and in the next visit', () => {
    const both = { a1: minute(10), a2: minute(10) };
    expect(rememberBackup(['a1', 'a2'], minute(10))).toEqual(both);
    expect(readLastBackups()).toEqual(both);
    expect(JSON.parse(localStorage.getItem(keys.backups) ?? '')).toEqual(both);
  });

  it('is the latest time, also where an older file is opened afterwards', () => {
    rememberBackup(['a1', 'a2'], minute(10));
    rememberBackup(['a1'], minute(20));
    rememberBackup(['a1', 'a2'], minute(15));
    expect(readLastBackups()).toEqual({ a1: minute(20), a2: minute(15) });
  });

  it.each(['{', '7', 'null', '"x"', '[]'])('is not known where %s stands', (written) => {
    localStorage.setItem(keys.backups, written);
    expect(readLastBackups()).toEqual({});
  });

  it('is only what is a moment', () => {
    localStorage.setItem(keys.backups, JSON.stringify({ a1: minute(10), a2: 'soon', a3: 7, a4: null }));
    expect(readLastBackups()).toEqual({ a1: minute(10) });
  });

  it('is not remembered where the browser keeps nothing, but holds for the visit', () => {
    blocked();
    expect(readLastBackups()).toEqual({});
    expect(rememberBackup(['a1'], minute(10))).toEqual({ a1: minute(10) });
  });
});

describe('of more than five hundred self-assessments', () => {
  const ids = Array.from({ length: 500 }, (_, index) => `a${index}`);

  it('five hundred are remembered', () => {
    expect(Object.keys(rememberBackup(ids, minute(10)))).toEqual(ids);
  });

  it('those that were saved longest ago are forgotten, however long they have been known', () => {
    rememberBackup(['first known, last saved'], minute(30));
    rememberBackup(ids.slice(1), minute(20));
    rememberBackup(['from an old file'], minute(10));
    expect(Object.keys(readLastBackups())).toHaveLength(500);
    expect(readLastBackups()).not.toHaveProperty('from an old file');
    rememberBackup(['new'], minute(40));
    expect(readLastBackups()).toMatchObject({ 'first known, last saved': minute(30), new: minute(40) });
    expect(Object.keys(readLastBackups())).toHaveLength(500);
  });

  it('of those that were saved at the same moment the one known longest is forgotten', () => {
    rememberBackup(ids, minute(10));
    rememberBackup(['new'], minute(10));
    expect(Object.keys(readLastBackups())).toEqual([...ids.slice(1), 'new']);
  });
});

describe('when the reader wants to be reminded', () => {
  it('is as usual, unless something else has been wished', () => {
    expect(readReminderWish()).toBeNull();
  });

  it.each(['off', minute(10)])('is kept for the next visit: %s', (wish) => {
    writeReminderWish(wish);
    expect(readReminderWish()).toBe(wish);
    expect(localStorage.getItem(keys.reminder)).toBe(wish);
  });

  it('can be as usual again, which leaves nothing behind', () => {
    writeReminderWish('off');
    writeReminderWish(null);
    expect(readReminderWish()).toBeNull();
    expect(localStorage.getItem(keys.reminder)).toBeNull();
  });

  it.each(['', 'on', 'tomorrow'])('is as usual where »%s« stands', (written) => {
    localStorage.setItem(keys.reminder, written);
    expect(readReminderWish()).toBeNull();
  });

  it('is as usual where the browser keeps nothing, without a word', () => {
    blocked();
    expect(() => writeReminderWish('off')).not.toThrow();
    expect(() => writeReminderWish(null)).not.toThrow();
    expect(readReminderWish()).toBeNull();
  });
});
