import { describe, expect, it } from 'vitest';
import type { Block, Group } from '../domain/disclosure';
import type { Language } from '../domain/pack/language';
import { blockWords } from './blockWords';
import { speechIn } from './testing/speaking';

const role = (id: string): Group => ({ id, name: null });
const department = (name: string): Group => ({ id: name.toLowerCase(), name });
const noDepartment: Group = { id: '', name: null };
const block = (respondents: number, ...groups: readonly [Group, ...Group[]]): Block => ({
  groups,
  respondents,
});

const words = (language: Language, ...blocks: readonly Block[]) =>
  blockWords(blocks, speechIn(language)).map(({ of, ...rest }) => ({ ...rest, ofThree: of(3, 5) }));

describe('a block in words', () => {
  it('is leaders, employees, or other roles', () => {
    const blocks = [block(6, role('leaders')), block(8, role('employees')), block(5, role('neither'))];
    expect(words('da', ...blocks)).toEqual([
      {
        name: 'Ledere',
        nameWithSize: 'Ledere (6)',
        inside: 'ledere',
        inWords: '6 ledere',
        letter: 'L',
        joined: false,
        ofThree: '3 af 5 ledere',
      },
      {
        name: 'Medarbejdere',
        nameWithSize: 'Medarbejdere (8)',
        inside: 'medarbejdere',
        inWords: '8 medarbejdere',
        letter: 'M',
        joined: false,
        ofThree: '3 af 5 medarbejdere',
      },
      {
        name: 'Øvrige roller',
        nameWithSize: 'Øvrige roller (5)',
        inside: '»Øvrige roller«',
        inWords: '5 i »Øvrige roller«',
        letter: 'C',
        joined: false,
        ofThree: '3 af 5 i »Øvrige roller«',
      },
    ]);
    expect(words('en', ...blocks)).toMatchObject([
      { nameWithSize: 'Leaders (6)', inWords: '6 leaders', letter: 'L', ofThree: '3 of 5 leaders' },
      { nameWithSize: 'Employees (8)', inWords: '8 employees', letter: 'E', ofThree: '3 of 5 employees' },
      { nameWithSize: 'Other roles (5)', letter: 'C', ofThree: '3 of 5 in “Other roles”' },
    ]);
  });

  it('is several groups put together, with one capital', () => {
    const joined = block(7, role('leaders'), role('neither'));
    expect(words('da', block(8, role('employees')), joined)[1]).toMatchObject({
      name: 'Ledere og øvrige roller',
      letter: 'B',
      joined: true,
      ofThree: '3 af 5 i »Ledere og øvrige roller«',
    });
    expect(words('en', joined)[0]?.name).toBe('Leaders and other roles');
    const three = block(7, department('Børn og Unge'), department('IT'), noDepartment);
    expect(words('da', three)[0]?.name).toBe('Børn og Unge, IT og uden afdeling');
    expect(words('en', three)[0]?.name).toBe('Børn og Unge, IT and no department given');
  });

  it('is a department as it was written, or none', () => {
    const blocks = [block(6, department('Sundhed og Omsorg')), block(5, noDepartment)];
    expect(words('da', ...blocks)).toMatchObject([
      { name: 'Sundhed og Omsorg', letter: 'A', ofThree: '3 af 5 i »Sundhed og Omsorg«' },
      { name: 'Uden afdeling', letter: 'B' },
    ]);
    expect(words('en', ...blocks)[1]?.name).toBe('No department given');
  });

  it('that is a department called as a role group is still a department', () => {
    const leaders = block(6, { id: 'leaders', name: 'Leaders' });
    expect(words('en', leaders)).toMatchObject([{ letter: 'A', ofThree: '3 of 5 in “Leaders”' }]);
  });

  it('leaves the name of a department as it was written, also in the middle of others', () => {
    const joined = block(7, department('Administration'), department('Medarbejdere'));
    expect(words('da', joined)[0]?.name).toBe('Administration og Medarbejdere');
  });

  it('has a letter of its own, however many there are', () => {
    const many = Array.from({ length: 60 }, (_, index) => block(5, department(`Afdeling ${index}`)));
    const letters = words('da', ...many).map(({ letter }) => letter);
    expect(letters.filter((letter) => !/^[A-Z]{1,2}$/.test(letter))).toEqual([]);
    expect(new Set(letters).size).toBe(60);
  });
});
