import { describe, expect, it } from 'vitest';
import type { ExampleDocument } from '../example/schema';
import { present, problemsAfter, type SoundContent } from './soundContent';

const example = ({ examples }: SoundContent) => present(examples.eksempel);
const round = (content: SoundContent) => present(example(content).rounds[0]);
const response = (content: SoundContent) => present(round(content).responses[0]);

describe('an example', () => {
  it.each<[string, (content: SoundContent) => void, string | RegExp]>([
    ['of another name', (c) => Object.assign(example(c), { id: 'andet' }), 'example/eksempel.json id: andet'],
    [
      'without an answer to a statement',
      (c) => {
        example(c).items = example(c).items.replace('K1 ', '');
        response(c).answers = response(c).answers.slice(1);
      },
      'items: K1 missing',
    ],
    [
      'with a statement that the form does not ask',
      (c) => {
        example(c).items += ' K6';
        response(c).answers += '2';
      },
      'items: there is no statement K6 in the short form',
    ],
    [
      'with a statement twice',
      (c) => {
        example(c).items += ' K1';
        response(c).answers += '2';
      },
      'items: K1 stands twice',
    ],
    [
      'with a role that there is not',
      (c) => {
        response(c).role = 'mayor';
      },
      'rounds[0].responses[0].role: there is no role mayor',
    ],
    [
      'with too few answers',
      (c) => {
        response(c).answers = '222';
      },
      'rounds[0].responses[0].answers: 3 answers to 14 statements',
    ],
    [
      'with a rank that there is not',
      (c) => {
        response(c).answers = '4'.repeat(14);
      },
      'rounds[0].responses[0].answers: ',
    ],
    [
      'with an own round of two',
      (c) => round(c).responses.push(response(c)),
      'an own round with 2 responses',
    ],
    [
      'with a confidential round that is open',
      (c) => {
        round(c).kind = 'confidential';
      },
      'a confidential round whose results are not shown',
    ],
    [
      'that is missing',
      (c) => {
        (c.examples as Record<string, ExampleDocument | undefined>)['eksempel'] = undefined;
      },
      'example/eksempel.json : the file is missing',
    ],
  ])('%s is told', (_, change, expected) => {
    const problems = problemsAfter(change);
    expect(problems.some((problem) => problem.includes(String(expected)))).toBe(true);
  });
});
