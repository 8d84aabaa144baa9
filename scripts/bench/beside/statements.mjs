/** The statements that every page shows, in Danish and in the order of the app, and the choices beside them. */
import { readFile } from 'node:fs/promises';
import { inProject } from '../../project.mjs';

export const QUESTIONNAIRE = 'src/content/it-i-praksis-2016/questionnaire.json';

/** How many times each statement is asked, for the growth: 26 statements, and 260. */
export const SIZES = { 26: 1, 260: 10 };

/** The app's own questionnaire with each statement asked so many times. A copy has an id of its own (`K1x2`). */
export async function questionnaireOf(size) {
  const questionnaire = JSON.parse(await readFile(inProject(QUESTIONNAIRE), 'utf8'));
  const copies = Array.from({ length: SIZES[size] }, (_, copy) => copy);
  return {
    ...questionnaire,
    themes: questionnaire.themes.map((theme) => ({
      ...theme,
      items: copies.flatMap((copy) => theme.items.map((item) => ({ ...item, id: copyId(item.id, copy) }))),
    })),
  };
}

/** The first copy keeps the id. */
export const copyId = (id, copy) => (copy === 0 ? id : `${id}x${copy + 1}`);

/** What a page beside the app needs of it: `{ instruction, choices, themes }`, all as plain texts. */
export async function statementsOf(size) {
  const { instruction, scale, themes } = await questionnaireOf(size);
  return {
    instruction: instruction.da,
    choices: [
      ...scale.options.map(({ rank, label }) => ({ value: String(rank), label: label.da })),
      { value: 'dont-know', label: scale.dontKnow.da },
    ],
    themes: themes.map(({ name, items }) => ({
      name: name.da,
      items: items.map(({ id, text }) => ({ id, text: text.da })),
    })),
  };
}
