import { describe, expect, it } from 'vitest';
import type { Recommendation } from '../../domain/pack/schema';
import { advice } from '../advice';
import {
  closeness,
  closestPairs,
  nearDuplicateProblems,
  pairsByCloseness,
  runsOfThree,
} from './nearDuplicates';
import { present, problemsAfter } from './soundContent';

const real = advice.recommendations.map((value, index) => ({ file: 'real', path: `[${index}]`, value }));

/** The text with every nth word changed. */
const changed = (text: string, every: number) =>
  text
    .split(' ')
    .map((word, index) => (index % every === every - 1 ? 'andet' : word))
    .join(' ');

/** A real recommendation under another name and title, changed in each text by the function. */
function planted(original: Recommendation, change: (text: string) => string) {
  const both = ({ da, en }: Recommendation['body']) => ({ da: change(da), en: change(en) });
  const value = {
    ...original,
    id: 'planted',
    title: { da: 'Noget nyt', en: 'Something new' },
    body: both(original.body),
    firstStep: both(original.firstStep),
  };
  return { file: 'planted', path: '[0]', value };
}

describe('the runs of three words', () => {
  it('leave case and punctuation out, and know the letters of Danish', () => {
    expect([...runsOfThree('Spørg én, »og så« EN.')]).toEqual(['spørg én og', 'én og så', 'og så en']);
  });

  it.each(['', 'to ord'])('are none in »%s«', (text) => {
    expect(runsOfThree(text).size).toBe(0);
  });

  it('make two texts as close as the share of them that both have', () => {
    const of = (a: string, b: string) => closeness(runsOfThree(a), runsOfThree(b));
    expect(of('a b c d', 'a b c d')).toBe(1);
    expect(of('a b c d', 'A, b, c; e')).toBe(1 / 3);
    expect(of('a b c', 'c b a')).toBe(0);
    expect(of('', '')).toBe(0);
  });
});

describe('near duplicates', () => {
  it('are not among the recommendations of the pack, which lie well below the limits', () => {
    expect(nearDuplicateProblems(real)).toEqual([]);
    for (const language of ['da', 'en'] as const) {
      expect(pairsByCloseness(real, 'whole', language)[0]?.closeness).toBeLessThan(0.1);
      expect(pairsByCloseness(real, 'firstStep', language)[0]?.closeness).toBeLessThan(0.3);
    }
  });

  it.each(real.map((original) => [original.value.id, original] as const))(
    'are found where %s is copied with every fifth word changed',
    (id, original) => {
      const problems = nearDuplicateProblems([original, planted(original.value, (text) => changed(text, 5))]);
      expect(problems.map(({ file, path }) => `${file} ${path}`)).toEqual(['planted [0]', 'planted [0]']);
      expect(problems[0]?.message).toMatch(
        `planted says almost the same as ${id} (title, body and first step, da: 0.`,
      );
    },
  );

  it('are found where one language alone, or the first step alone, is copied', () => {
    const [first, second] = [present(real[0]), present(real[20])];
    const copied = planted(second.value, (text) => text);
    const danish = { ...copied.value.body, da: first.value.body.da };
    expect(
      nearDuplicateProblems([first, { ...copied, value: { ...copied.value, body: danish } }]).map(
        ({ message }) => /\((.*):/.exec(message)?.[1],
      ),
    ).toEqual(['title, body and first step, da']);
    const step = { ...second.value, id: 'planted', firstStep: first.value.firstStep };
    const told = nearDuplicateProblems([first, { ...second, value: step }]).map(({ message }) => message);
    expect(told).toContainEqual(expect.stringContaining('(first step, da: 1.00, limit 0.4)'));
    expect(told).toContainEqual(expect.stringContaining('(first step, en: 1.00, limit 0.4)'));
  });

  it('are told by the content check, with file and path', () => {
    const problems = problemsAfter((content) => {
      const original = present(content.advice['K']?.[0]);
      original.body.da = 'Skriv på én side, hvad hver rolle skal kunne med jeres velfærdsteknologi om et år';
      Object.assign(present(content.advice['S']?.[3]), { body: { ...original.body, en: 'Something else' } });
    });
    expect(problems).toEqual([
      expect.stringMatching(/^made-up\/advice\/S\.json \[3\]: S-some says almost the same as K-low/),
    ]);
  });

  it('are printed as the closest pairs of each part and language', () => {
    const lines = closestPairs(real, 2);
    expect(lines).toHaveLength(4 * 3);
    expect(lines[0]).toBe('title, body and first step, da, limit 0.15:');
    expect(lines[1]).toMatch(/^ {2}0\.\d{3} {2}\S+ {2}\S+$/);
  });
});
