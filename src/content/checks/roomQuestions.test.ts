import { describe, expect, it } from 'vitest';
import { present, problemsAfter } from './soundContent';

const file = 'made-up/roomQuestions.json';

describe('questions to the room', () => {
  it('are about something that is asked', () => {
    expect(
      problemsAfter(({ roomQuestions }) => {
        present(roomQuestions.questions[0]).theme = 'X';
      }),
    ).toEqual([`${file} questions[0].theme: there is no theme X`]);
  });

  it('have ids and words of their own', () => {
    expect(
      problemsAfter(({ roomQuestions: { questions } }) => {
        present(questions[1]).id = present(questions[0]).id;
        present(questions[3]).question = { ...present(questions[2]).question };
      }).join('\n'),
    ).toMatch(/questions\[1\]\.id.*\n.*questions\[3\]\.question/s);
  });

  it('name an item where they are about a published figure of a best group, and only there', () => {
    const at = (index: number, item: string | null) =>
      problemsAfter(({ roomQuestions }) => {
        present(roomQuestions.questions[index]).item = item;
      });
    const alone = 'an item stands with far-from-best, and with nothing else';
    expect(at(0, 'K1')).toEqual([`${file} questions[0].item: ${alone}`]);
    expect(at(16, null)).toEqual([`${file} questions[16].item: ${alone}`]);
    // A figure of the sector is on no axis of best and worst.
    expect(at(16, 'M1')).toEqual([`${file} questions[16].item: M1 has no published figure of a best group`]);
  });

  it('are enough, in all and of each kind', () => {
    expect(
      problemsAfter(({ roomQuestions: { questions } }) => {
        questions.splice(20, 4);
        questions.splice(0, 1);
      }),
    ).toEqual([`${file} questions: 19, fewer than 20`, `${file} questions: 0 of any, fewer than 3`]);
  });

  it('fit a wall', () => {
    expect(
      problemsAfter(({ roomQuestions }) => {
        present(roomQuestions.questions[0]).question = { da: 'x'.repeat(111), en: 'y'.repeat(110) };
      }),
    ).toEqual([`${file} questions[0].question.da: 111 letters, more than 110`]);
  });

  it('belong to the pack', () => {
    expect(
      problemsAfter(({ roomQuestions }) => {
        roomQuestions.version = '2.0.0';
      }).join(),
    ).toContain(file);
  });
});
