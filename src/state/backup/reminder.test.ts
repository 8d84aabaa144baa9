import { describe, expect, it } from 'vitest';
import { makeAssessment, makeResponse, minute, times } from '../../domain/testing/factories';
import { answersWithout, isReminderDue, uncoveredAnswers } from './reminder';

const answersOf = (count: number, at: string) =>
  Object.fromEntries(times(count, null).map((_, index) => [`K${index}`, { kind: 'dont-know', at } as const]));
const response = (assessmentId: string, count: number, at = minute(10)) =>
  makeResponse({}, { id: `of ${assessmentId} ${at}`, assessmentId, answers: answersOf(count, at) });

const spring = makeAssessment({ id: 'spring' });
const autumn = makeAssessment({ id: 'autumn' });

describe('the answers that are in no backup', () => {
  it('are all where there is none', () => {
    expect(uncoveredAnswers([spring], [response('spring', 14)], {})).toEqual({
      answers: 14,
      lastBackup: null,
    });
  });

  it('are those that were given after the backup of their own self-assessment', () => {
    const responses = [response('spring', 3), response('spring', 4, minute(20)), response('autumn', 5)];
    expect(uncoveredAnswers([spring, autumn], responses, { spring: minute(15) })).toEqual({
      answers: 9,
      lastBackup: minute(15),
    });
    expect(uncoveredAnswers([spring, autumn], responses, { spring: minute(30), autumn: minute(30) })).toEqual(
      {
        answers: 0,
        lastBackup: null,
      },
    );
  });

  it('are never those of an example or of what has been deleted', () => {
    const example = makeAssessment({ id: 'example', example: true });
    const deleted = makeAssessment({ id: 'deleted', deletedAt: minute(30) });
    const responses = [response('example', 30), response('deleted', 30), response('nowhere', 30)];
    expect(uncoveredAnswers([example, deleted], responses, {}).answers).toBe(0);
  });
});

describe('the reminder', () => {
  const due = (answers: number, wish: Parameters<typeof isReminderDue>[1]) =>
    isReminderDue({ answers, lastBackup: null }, wish, minute(30));

  it('comes with more than twenty answers', () => {
    expect(answersWithout).toBe(20);
    expect(due(20, null)).toBe(false);
    expect(due(21, null)).toBe(true);
  });

  it('waits until it is wanted, or does not come at all', () => {
    expect(due(99, minute(31))).toBe(false);
    expect(due(99, minute(30))).toBe(true);
    expect(due(99, 'off')).toBe(false);
  });
});
