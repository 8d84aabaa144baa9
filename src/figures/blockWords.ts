/** The blocks of a round in words: their names, and so many of them. */
import type { Block, Group } from '../domain/disclosure';
import { findingsTexts } from '../i18n/findings';
import type { Speech } from './speech';

export interface BlockWords {
  /** "Ledere", "Ledere og øvrige roller". */
  readonly name: string;
  /** "Ledere (6)" */
  readonly nameWithSize: string;
  /** Inside a sentence: "ledere", "»Sundhed«" */
  readonly inside: string;
  /** "6 ledere", "7 i »Ledere og øvrige roller«" */
  readonly inWords: string;
  /** One or two letters for a mark: "L". */
  readonly letter: string;
  /** Whether it is several groups that are too small by themselves. */
  readonly joined: boolean;
  /** "4 af 6 ledere" */
  of(k: number, n: number): string;
}

export function blockWords(blocks: readonly Block[], { i18n }: Speech): readonly BlockWords[] {
  const t = findingsTexts[i18n.language].blocks;
  const { number, list } = i18n.format;
  return blocks.map(({ groups, respondents }, index) => {
    const name = list(groups.map((group, place) => (place === 0 ? nameOf(group) : insideOf(group))));
    const alone = groups.length === 1 && groups[0].name === null ? groups[0].id : null;
    return {
      name,
      nameWithSize: t.withSize(name, number(respondents)),
      inside: alone === 'leaders' || alone === 'employees' ? insideOf(groups[0]) : t.named(name),
      inWords:
        alone === 'leaders'
          ? t.leadersIn(number(respondents))
          : alone === 'employees'
            ? t.employeesIn(number(respondents))
            : t.othersIn(number(respondents), name),
      // Leaders and employees are known by their initials, in either language.
      letter: alone === 'leaders' || alone === 'employees' ? name.charAt(0) : letterOf(index),
      joined: groups.length > 1,
      of: (k, n) => {
        if (alone === 'leaders') return t.leadersOf(number(k), number(n));
        if (alone === 'employees') return t.employeesOf(number(k), number(n));
        return t.othersOf(number(k), number(n), name);
      },
    };
  });

  function nameOf({ id, name }: Group): string {
    if (name !== null) return name;
    switch (id) {
      case 'leaders':
        return t.leaders;
      case 'employees':
        return t.employees;
      case 'neither':
        return t.neither;
      default:
        return t.noDepartment;
    }
  }

  /** Its name after another: role groups are ordinary words, a department is a name. */
  function insideOf(group: Group): string {
    const name = nameOf(group);
    return group.name === null ? name.charAt(0).toLowerCase() + name.slice(1) : name;
  }
}

/** A, B, … Z, AA, AB, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}
