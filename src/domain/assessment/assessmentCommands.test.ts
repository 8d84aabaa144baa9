import { describe, expect, it } from 'vitest';
import { makeAssessment, makeRound, minute } from '../testing/factories';
import {
  deleted,
  renamed,
  restored,
  withDecision,
  withoutDecision,
  withoutResponses,
} from './assessmentChanges';
import { newAssessment } from './assessmentCommands';
import { defaultThreshold, longest } from './model';

const now = minute(30);
const earlier = makeRound({ id: 'round-0', kind: 'open', closed: minute(1) });
const wanted = {
  id: 'assessment-2',
  roundId: 'round-2',
  subject: { kind: 'municipality', code: '0101', name: 'København' },
  title: '  Spring  ',
  form: 'short',
  pack: { id: 'made-up', version: '1.0.0', hash: 'abc' },
} as const;

describe('a new assessment', () => {
  const assessment = newAssessment(wanted, now);

  it('has one own round, open from now on, with the usual threshold and no breakdown', () => {
    expect(assessment.rounds).toEqual([
      { id: 'round-2', kind: 'own', threshold: 5, breakdown: null, opened: now, closed: null },
    ]);
    expect(defaultThreshold).toBe(5);
  });

  it('holds what was wanted, its title without the spaces around it', () => {
    const { roundId, ...rest } = wanted;
    expect(assessment).toMatchObject({ ...rest, title: 'Spring' });
    expect(assessment).not.toHaveProperty('roundId');
  });

  it('has its title cut to the longest that is allowed, which ends with no space', () => {
    const titleOf = (title: string) => newAssessment({ ...wanted, title }, now).title;
    expect(titleOf(` ${'x'.repeat(longest.title)}y`)).toBe('x'.repeat(longest.title));
    expect(titleOf(`${'x'.repeat(longest.title - 1)} y`)).toBe('x'.repeat(longest.title - 1));
  });

  it('has the name of its organisation cut to the longest that is allowed, which ends with no space', () => {
    const subjectOf = (name: string) =>
      newAssessment({ ...wanted, subject: { kind: 'organisation', name } }, now).subject;
    const name = 'x'.repeat(longest.name);
    expect(subjectOf(` ${name}y`)).toEqual({ kind: 'organisation', name });
    expect(subjectOf(`${'x'.repeat(longest.name - 1)} y`).name).toBe('x'.repeat(longest.name - 1));
    expect(subjectOf(' Vores organisation ').name).toBe('Vores organisation');
  });

  it('is no example, not deleted, and no advice has been decided on', () => {
    expect(assessment).toMatchObject({
      example: false,
      deletedAt: null,
      decisions: [],
      created: now,
      changed: now,
    });
  });
});

describe('a duplicate', () => {
  const source = makeAssessment({
    example: true,
    deletedAt: minute(3),
    rounds: [earlier, makeRound({ kind: 'confidential', threshold: 7, closed: minute(20) })],
    decisions: [{ recommendationId: 'r', decision: 'not-for-us', at: minute(4) }],
  });
  const { subject, form } = source;
  const pack = { id: 'made-up', version: '1.1.0', hash: 'def' };
  const copy = (title: string) =>
    withoutResponses(source, { id: 'copy', roundId: 'copy-round', title, pack }, now);

  it('is a new assessment of the same subject by the same form: no responses, decisions, example or bin', () => {
    const wantedCopy = { id: 'copy', roundId: 'copy-round', title: 'Again', subject, form, pack };
    expect(copy('Again')).toEqual(newAssessment(wantedCopy, now));
  });

  it('asks with the pack that is handed in', () => {
    expect(copy('Again').pack).toEqual(pack);
  });

  it('has its title cut to the longest that is allowed', () => {
    expect(copy('x'.repeat(longest.title + 1)).title).toBe('x'.repeat(longest.title));
  });
});

describe('a title', () => {
  const assessment = makeAssessment();

  it('can be changed; the spaces around it do not count', () => {
    const title = 'x'.repeat(longest.title);
    const outcome = renamed(assessment, ` ${title} `, now);
    expect(outcome).toEqual({ ok: true, value: { ...assessment, title, changed: now } });
  });

  it('may not be empty', () => {
    expect(renamed(assessment, ' \n ', now)).toEqual({ ok: false, refusal: { kind: 'title-empty' } });
  });

  it('may not be too long', () => {
    const outcome = renamed(assessment, 'x'.repeat(longest.title + 1), now);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'title-too-long' } });
  });
});

describe('deleting', () => {
  it('keeps everything and says when', () => {
    expect(deleted(makeAssessment(), now)).toEqual(makeAssessment({ deletedAt: now }));
    // By a clock that is far behind it would look as if it had lain there for years.
    const changed = minute(59);
    expect(deleted(makeAssessment({ changed }), now).deletedAt).toBe(changed);
  });

  it('can be undone as if it had not happened', () => {
    expect(restored(deleted(makeAssessment(), now))).toEqual(makeAssessment());
  });
});

describe('"not for us"', () => {
  const decidedOnce = withDecision(makeAssessment(), 'r1', minute(10));

  it('is kept with its time', () => {
    const decisions = [{ recommendationId: 'r1', decision: 'not-for-us', at: minute(10) }];
    expect(decidedOnce).toMatchObject({ decisions, changed: minute(10) });
  });

  it('changes nothing when it is said twice', () => {
    expect(withDecision(decidedOnce, 'r1', now)).toBe(decidedOnce);
  });

  it('can be taken back for one recommendation without touching the others', () => {
    const both = withDecision(decidedOnce, 'r2', minute(11));
    const one = withoutDecision(both, 'r1', now);
    expect(one.decisions.map(({ recommendationId }) => recommendationId)).toEqual(['r2']);
    expect(one.changed).toBe(now);
  });

  it('changes nothing when it is taken back where it was not said', () => {
    expect(withoutDecision(decidedOnce, 'r2', now)).toBe(decidedOnce);
  });
});
