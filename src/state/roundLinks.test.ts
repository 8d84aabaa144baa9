import { describe, expect, it } from 'vitest';
import { makeAssessment, makeRound, minute } from '../domain/testing/factories';
import { roundLinks, roundNumberOf } from './roundLinks';
import { resultsRoute } from './route';

const first = makeRound({ id: 'r1', closed: minute(1) });
const second = makeRound({ id: 'r2', opened: minute(2), closed: minute(3) });
const third = makeRound({ id: 'r3', opened: minute(4) });
const assessment = makeAssessment({ rounds: [first, second, third] });
const advice = (round: number | null) =>
  ({ page: 'recommendations', assessment: 'assessment-1', round }) as const;

describe('the rounds of a page', () => {
  it('are linked in their order, the last one without a number', () => {
    expect(roundLinks(assessment, advice(2))).toEqual([
      {
        number: 1,
        opened: minute(0),
        href: '#/v/assessment-1/anbefalinger?runde=1',
        current: false,
        latest: false,
      },
      {
        number: 2,
        opened: minute(2),
        href: '#/v/assessment-1/anbefalinger?runde=2',
        current: true,
        latest: false,
      },
      { number: 3, opened: minute(4), href: '#/v/assessment-1/anbefalinger', current: false, latest: true },
    ]);
  });

  it('have the last as the one that is looked at where no round, or none that there is, is named', () => {
    const current = (round: number | null) =>
      roundLinks(assessment, advice(round)).find((link) => link.current)?.number;
    expect([null, 1, 2, 3, 4].map(current)).toEqual([3, 1, 2, 3, 3]);
  });

  it('keep the part of the results that is looked at', () => {
    const [link] = roundLinks(assessment, resultsRoute('assessment-1', null, 'svar', 'K1'));
    expect(link?.href).toBe('#/v/assessment-1/resultater/svar/K1?runde=1');
  });
});

describe('the number of a round in an address', () => {
  it('is none for the last round, and for one that is of another assessment', () => {
    const numbers = [first, second, third, makeRound({ id: 'r9' })].map((round) =>
      roundNumberOf(assessment, round),
    );
    expect(numbers).toEqual([1, 2, null, null]);
  });
});
