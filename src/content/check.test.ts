import { describe, expect, it } from 'vitest';
import { checkContent } from './check';
import { canonicalJson } from './checks/seal';
import { digits, present, problemsAfter, type SoundContent, soundContent } from './checks/soundContent';

const firstTheme = ({ questionnaire }: SoundContent) => present(questionnaire.themes[0]);
const firstItem = (content: SoundContent) => present(firstTheme(content).items[0]);
const lowAdvice = ({ advice }: SoundContent) => present(advice['K']?.[0]);

describe('the content check', () => {
  it('finds nothing in sound content', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it('names file and path of everything that is wrong, all at once', () => {
    const problems = problemsAfter((content) => {
      firstItem(content).text = { da: 'Kun dansk' } as never;
      present(content.help.items['K2']).low = { da: 'Kun dansk' } as never;
      present(content.benchmarks.figures[1]).item = 'M9';
      lowAdvice(content).owner = 'nobody';
      content.municipalities.pop();
    });
    expect(problems).toEqual([
      expect.stringMatching(/^made-up\/questionnaire\.json themes\[0\]\.items\[0\]\.text\.en: /),
      expect.stringMatching(/^made-up\/help\.json items\.K2\.low\.en: /),
      expect.stringMatching(/^made-up\/benchmarks\.json figures: the published figure of M1 is missing/),
      expect.stringMatching(/^made-up\/benchmarks\.json figures\[1\]\.item: no figure was published/),
      expect.stringMatching(/^municipalities\.json : 97 municipalities/),
    ]);
  });

  it.each<[string, (content: SoundContent) => void, RegExp]>([
    [
      'a repeated statement id',
      (c) => {
        firstItem(c).id = 'K2';
      },
      /items\[1\]\.id: K2 stands in/,
    ],
    [
      'a repeated slug',
      (c) => {
        firstTheme(c).slug = 'm';
      },
      /themes\[1\]\.slug: m stands in/,
    ],
    [
      'a missing statement',
      (c) => {
        firstTheme(c).items.pop();
      },
      /25 statements, not 26/,
    ],
    [
      'a wrong short form',
      (c) => {
        firstItem(c).short = false;
      },
      /13 statements in the short form/,
    ],
    [
      'a scale out of order',
      (c) => {
        c.questionnaire.scale.options.reverse();
      },
      /the ranks are 0,1,2,3/,
    ],
    [
      'another version',
      (c) => {
        c.benchmarks.version = '1.0.1';
      },
      /benchmarks\.json version: differs/,
    ],
    [
      'an unknown theme',
      (c) => {
        lowAdvice(c).theme = 'X';
      },
      /advice\/K\.json \[0\]\.theme: there is no theme X/,
    ],
    [
      'an unknown owner',
      (c) => {
        lowAdvice(c).owner = 'X';
      },
      /\[0\]\.owner: there is no owner X/,
    ],
    [
      'an unknown statement',
      (c) => {
        lowAdvice(c).calledBy.items.push('X1');
      },
      /items\[6\]: there is no statement X1/,
    ],
    [
      'a statement called twice',
      (c) => {
        lowAdvice(c).calledBy.items.push('K1');
      },
      /K1 stands twice/,
    ],
    [
      'a repeated recommendation',
      (c) => {
        lowAdvice(c).id = 'K-keep';
      },
      /K-keep stands in made-up\/advice\/K\.json/,
    ],
    [
      'a statement with one recommendation for low answers',
      (c) => {
        lowAdvice(c).calledBy.items.shift();
      },
      /K\.json : recommendations for low answers to K1: 1, fewer than 2/,
    ],
    [
      'one thing to keep',
      (c) => {
        c.advice['M']?.splice(1, 1);
      },
      /M\.json : recommendations to keep and spread in theme M: 1, fewer than 2/,
    ],
    [
      'nothing to find out',
      (c) => {
        c.advice['M']?.splice(2, 1);
      },
      /M\.json : recommendations to find out in theme M: 0, fewer than 1/,
    ],
    [
      'a missing advice file',
      (c) => {
        c.advice['M'] = undefined as never;
      },
      /M\.json : the file is missing/,
    ],
    [
      'a repeated municipality',
      (c) => {
        present(c.municipalities[1]).code = '0100';
      },
      /97 different codes/,
    ],
  ])('finds %s', (_, change, message) => {
    expect(problemsAfter(change)).toContainEqual(expect.stringMatching(message));
  });

  it.each<[string, (figures: SoundContent['benchmarks']['figures']) => void, string]>([
    ['a share', ([k1]) => Object.assign(present(k1), { worst: { ...worstOf(k1), share: 0.92 } }), '0.92'],
    ['a group size', ([k1]) => Object.assign(present(k1), { worst: { ...worstOf(k1), n: 20 } }), '20'],
    [
      'a unit',
      ([k1]) => Object.assign(present(k1), { worst: { ...worstOf(k1), unit: 'organisation' } }),
      'organisation',
    ],
    ['the counted answers', ([k1]) => Object.assign(present(k1), { countedRanks: [3, 2] }), '[3,2]'],
    [
      'the basis',
      ([, , b1]) =>
        Object.assign(present(b1), { basis: present(soundContent().benchmarks.figures[0]).basis }),
      'our-reading',
    ],
  ])('holds %s of a figure against what was published', (_, change, shown) => {
    const problems = problemsAfter(({ benchmarks }) => change(benchmarks.figures));
    expect(problems).not.toEqual([]);
    expect(problems[0]).toMatch(/^made-up\/benchmarks\.json figures\[\d\]\..* here and .* in the source$/);
    expect(problems[0]).toContain(shown);
  });

  it.each<[da: string, en: string, RegExp]>([
    ['En signifikant forskel', 'A difference', /instruction\.da: .*significance/],
    ['En forskel', 'A significant difference', /instruction\.en: .*significance/],
    ['Svar er anonyme', 'Answers are anonymous', /instruction\.en: .*anonymous/],
    ['Det "virker"', 'It works', /instruction\.da: Danish quotation marks/],
    ['Det virker', 'It "works"', /instruction\.en: English quotation marks/],
    ["Det 'virker'", 'It works', /instruction\.da: a straight quotation mark/],
    ['To  mellemrum', 'Two spaces', /instruction\.da: two spaces/],
    ['Det er 86 % af dem', 'It is 86% of them', /instruction\.da: Danish has a no-break space/],
    ['Det er 86\u00a0% af dem', 'It is 86 % of them', /instruction\.en: English has no space/],
    ['Competences', 'Competences', /instruction: the same in both languages/],
  ])('finds what is wrong in »%s« / “%s”', (da, en, message) => {
    const problems = problemsAfter(({ questionnaire }) => {
      questionnaire.instruction = { da, en };
    });
    expect(problems).toContainEqual(expect.stringMatching(message));
  });

  it('reads the help as closely as the statements', () => {
    const problems = problemsAfter(({ help }) => {
      present(help.items['B2']).meaning = { da: 'Svar er anonyme', en: 'Nobody is named' };
    });
    expect(problems).toEqual([expect.stringMatching(/^made-up\/help\.json items\.B2\.meaning\.da: /)]);
  });

  it('lets right texts pass', () => {
    const rightTexts = [
      { da: 'Det er 86\u00a0% af »lederne«', en: "It is 86% of the “leaders” and the employees' answers" },
      { da: 'HR', en: 'HR' },
    ];
    for (const instruction of rightTexts) {
      expect(problemsAfter(({ questionnaire }) => Object.assign(questionnaire, { instruction }))).toEqual([]);
    }
  });
});

describe('the seal', () => {
  it('breaks when a word of the help is changed', () => {
    const content = soundContent();
    present(content.help.items['S4']).high = { da: 'Et nyt ord', en: 'A new word' };
    expect(checkContent(content, digits)).toEqual([
      expect.objectContaining({ file: 'made-up/pack.json', path: 'hash' }),
    ]);
  });

  it('breaks when a word of any document is changed', () => {
    const content = soundContent();
    lowAdvice(content).why = { da: 'Et nyt ord', en: 'A new word' };
    expect(checkContent(content, digits)).toEqual([
      expect.objectContaining({
        file: 'made-up/pack.json',
        path: 'hash',
        message: expect.stringContaining('content:seal'),
      }),
    ]);
  });

  it('is the same whatever the order of keys', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'æ' }], a: true })).toBe(
      '{"a":true,"b":[1,{"c":"æ","d":null}]}',
    );
  });
});

function worstOf(figure: object | undefined): object {
  return figure !== undefined && 'worst' in figure && typeof figure.worst === 'object'
    ? { ...figure.worst }
    : {};
}
