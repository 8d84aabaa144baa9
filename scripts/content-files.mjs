/** Reads the built-in content for the check and for the seal. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { inProject } from './project.mjs';

export const PACK = 'it-i-praksis-2016';
const EXAMPLES = ['eksempelby', 'proevekoebing'];

export const sha256 = (text) => createHash('sha256').update(text, 'utf8').digest('hex');

/**
 * The parsed files as src/content/check.ts wants them, and what could not be read. There is one advice file
 * for each theme of the questionnaire.
 */
export async function readContent() {
  const unreadable = [];
  const questionnaire = await parsed(`${PACK}/questionnaire.json`);
  const themes = Array.isArray(questionnaire?.themes) ? questionnaire.themes.map(({ id }) => String(id)) : [];
  const advice = {};
  for (const theme of themes) advice[theme] = await parsed(`${PACK}/advice/${theme}.json`);
  const examples = {};
  for (const name of EXAMPLES) examples[name] = await parsed(`example/${name}.json`);
  const files = {
    folder: PACK,
    questionnaire,
    help: await parsed(`${PACK}/help.json`),
    benchmarks: await parsed(`${PACK}/benchmarks.json`),
    owners: await parsed(`${PACK}/advice/owners.json`),
    advice,
    roomQuestions: await parsed(`${PACK}/roomQuestions.json`),
    seal: await parsed(`${PACK}/pack.json`),
    municipalities: await parsed('municipalities.json'),
    examples,
  };
  return { files, unreadable };

  /** `undefined` for a file that is missing (the check says so) or is no JSON (said in `unreadable`). */
  async function parsed(file) {
    try {
      return JSON.parse(await readFile(inProject(`src/content/${file}`), 'utf8'));
    } catch (error) {
      if (error instanceof SyntaxError) unreadable.push({ file, path: '', message: error.message });
      else if (error.code !== 'ENOENT') throw error;
      return undefined;
    }
  }
}
