import { describe, expect, it } from 'vitest';
import { present, problemsAfter, type SoundContent } from './soundContent';

const theme = ({ questionnaire }: SoundContent, index: number) => present(questionnaire.themes[index]);
const item = (content: SoundContent, inTheme: number, index: number) =>
  present(theme(content, inTheme).items[index]);
const findOut = ({ advice }: SoundContent, inTheme: string) => present(advice[inTheme]?.[2]);

describe('a statement id', () => {
  it('stands once, across themes as well', () => {
    const problems = problemsAfter((content) => {
      item(content, 1, 0).id = 'K1';
    });
    expect(problems).toContain(
      'made-up/questionnaire.json themes[1].items[0].id: K1 stands in made-up/questionnaire.json themes[0].items[0] too',
    );
  });

  it.each(['constructor', 'toString', 'k1', 'K', 'KK1', 'K1-b', 'K1a'])(
    'is a capital and a number, so that it is no property of every object: not %s',
    (id) => {
      const problems = problemsAfter((content) => {
        item(content, 0, 0).id = id;
      });
      const message = `${id} is no capital with a number after it`;
      expect(problems).toContain(`made-up/questionnaire.json themes[0].items[0].id: ${message}`);
    },
  );

  it('may have more than one digit', () => {
    const problems = problemsAfter((content) => {
      item(content, 0, 0).id = 'K10';
    });
    expect(problems.filter((problem) => problem.includes('is no capital'))).toEqual([]);
  });
});

describe('the help', () => {
  it('is there for every statement', () => {
    const problems = problemsAfter(({ help }) => {
      delete help.items['K1'];
      delete help.items['S4'];
    });
    expect(problems).toEqual(['made-up/help.json items: no help for K1, S4']);
  });

  it('is of no statement that nobody asks', () => {
    const problems = problemsAfter(({ help }) => {
      help.items['X1'] = present(help.items['K1']);
    });
    expect(problems).toEqual(['made-up/help.json items.X1: there is no statement X1']);
  });

  it('has the id and the version of the questionnaire', () => {
    const problems = problemsAfter(({ help }) => {
      Object.assign(help, { id: 'other', version: '1.0.1' });
    });
    expect(problems).toEqual([
      'made-up/help.json id: differs from the questionnaire’s made-up',
      'made-up/help.json version: differs from the questionnaire’s 1.0.0',
    ]);
  });

  it('is a file that is there', () => {
    const problems = problemsAfter((content) => Object.assign(content, { help: undefined }));
    expect(problems).toEqual(['made-up/help.json : the file is missing or is no JSON']);
  });
});

describe('a recommendation to find out', () => {
  it('lists all statements of its theme', () => {
    const problems = problemsAfter((content) => {
      findOut(content, 'S').calledBy.items = ['S2', 'S4'];
    });
    expect(problems).toEqual([
      'made-up/advice/S.json [2].calledBy.items: finding out is for all statements of theme S: S1, S3 missing',
    ]);
  });

  it('may list them in any order', () => {
    const problems = problemsAfter((content) => {
      findOut(content, 'S').calledBy.items.reverse();
    });
    expect(problems).toEqual([]);
  });

  it('is of a theme that is there', () => {
    const problems = problemsAfter((content) => {
      findOut(content, 'S').theme = 'X';
    });
    expect(problems).toEqual([
      'made-up/advice/S.json [2].theme: there is no theme X',
      'made-up/advice/S.json : recommendations to find out in theme S: 0, fewer than 1',
    ]);
  });
});

describe('a title or a name', () => {
  it.each<[da: string, en: string, language: 'da' | 'en']>([
    ['K low på dansk', 'Something else', 'da'],
    ['Noget andet', 'K low in English', 'en'],
    ['»K  low«, på dansk', 'Something else', 'da'],
    ['Noget andet', 'k LOW in english', 'en'],
  ])('stands once in each language, near enough: not »%s« / “%s”', (da, en, language) => {
    const problems = problemsAfter(({ advice }) => {
      present(advice['M']?.[1]).title = { da, en };
    });
    expect(problems).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `M\\.json \\[1\\]\\.title\\.${language}: .* stands in made-up/advice/K\\.json \\[0\\] too`,
        ),
      ),
    );
  });

  it.each<[string, (content: SoundContent) => void, string]>([
    [
      'theme',
      (c) => {
        theme(c, 1).name = theme(c, 0).name;
      },
      'questionnaire.json themes[1].name.da',
    ],
    [
      'statement',
      (c) => {
        item(c, 4, 1).text = item(c, 0, 0).text;
      },
      'questionnaire.json themes[4].items[1].text.da',
    ],
    [
      'role',
      ({ questionnaire: { roles } }) => {
        roles.push({ ...present(roles[0]), id: 'other' });
      },
      'questionnaire.json roles[1].name.da',
    ],
    [
      'figure',
      ({ benchmarks: { figures } }) => {
        present(figures[1]).title = present(figures[0]).title;
      },
      'benchmarks.json figures[1].title.da',
    ],
  ])('stands once: a %s', (_, change, path) => {
    const problems = problemsAfter(change);
    expect(problems).toHaveLength(2);
    expect(problems).toContainEqual(expect.stringContaining(`${path}: `));
  });
});
