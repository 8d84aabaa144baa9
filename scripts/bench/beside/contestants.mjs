/** What is measured beside one another, with so many statements: where each is served, and how to find one's way about. */
import { inProject } from '../../project.mjs';
import { freePort, serve } from '../../serve.mjs';
import { ownRound, recordsOf, themes } from '../records.mjs';
import { builtPage } from './build.mjs';
import * as eyes from './eyes.mjs';
import { questionnaireOf } from './statements.mjs';

/** The respondents of the results: all pages show those of so many. */
const RESPONDENTS = 14;

/**
 * Serves the four pages. Each has an origin of its own, from the same small server, with gzip.
 * @returns by name `{ name, origin, address, eyes, records, overview }`, and the app’s start page as `start`
 */
export async function contestants(size) {
  const at = async (root) => `http://localhost:${await serve({ root, port: await freePort(), gzip: true })}`;
  const ids = (await questionnaireOf(size)).themes.flatMap(({ items }) => items.map(({ id }) => id));
  const app = {
    name: 'Kommunespejl',
    origin: await at(size === 26 ? inProject('dist') : builtPage('app', size)),
    address: `/#/v/${ownRound}/svar/own/${themes[0].slug}`,
    eyes: eyes.app,
    records: recordsOf(RESPONDENTS, ids),
    overview: true,
  };
  const beside = async (name, folder, look) => ({
    name,
    origin: await at(builtPage(folder, size)),
    address: '/',
    eyes: look,
    records: null,
    overview: false,
  });
  return {
    start: { ...app, name: 'Kommunespejl, start page', address: '/', eyes: eyes.startPage, records: null },
    pages: [
      app,
      await beside('SurveyJS', 'surveyjs', eyes.surveyjs),
      await beside('bare React', 'bare', eyes.plain),
      await beside('static page', 'static', eyes.plain),
    ],
  };
}
