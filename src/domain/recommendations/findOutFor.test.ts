import { describe, expect, it } from 'vitest';
import { makeAdvice, makeRecommendation } from '../testing/factories';
import { findOutFor } from './findOutFor';

describe('the advice to find out', () => {
  it('is the first that lists the item, with its owner; no other kind of advice', () => {
    const other = makeRecommendation('other', { kind: 'low', items: ['P1'] });
    const first = makeRecommendation('first', { kind: 'find-out', items: ['P2', 'P1'] });
    const later = makeRecommendation('later', { kind: 'find-out', items: ['P1'] });
    const advice = makeAdvice([other, first, later]);
    expect(findOutFor('P1', advice)).toEqual({ recommendation: first, owner: advice.owners[0] });
  });

  it('is none where no recommendation lists the item', () => {
    const other = makeRecommendation('other', { kind: 'low', items: ['P3'] });
    expect(findOutFor('P3', makeAdvice([other]))).toBeNull();
    expect(findOutFor('P3', makeAdvice([]))).toBeNull();
  });

  it('has no owner where the pack does not know it', () => {
    const stray = makeRecommendation('stray', { kind: 'find-out', items: ['P1'] }, { owner: 'nobody' });
    expect(findOutFor('P1', makeAdvice([stray]))).toEqual({ recommendation: stray, owner: null });
  });
});
