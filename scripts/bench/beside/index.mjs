/** This app beside SurveyJS, a bare React page and a static page with the same statements. */
import { buildPages, installPages } from './build.mjs';
import { buildLargerApp } from './largerApp.mjs';

/**
 * Builds the pages, measures them in turn, and gives the tables as Markdown.
 * @param rounds how often each page is measured
 */
export async function besideOthers(browser, rounds, announce) {
  await installPages();
  announce('building the pages');
  for (const size of [26, 260]) await buildPages(size);
  await buildLargerApp(260);
  // These bundle parts of the app, so they are loaded when it is known that the packages are there.
  const { contestants } = await import('./contestants.mjs');
  const { measureRounds } = await import('./rounds.mjs');
  const { tablesOf } = await import('./tables.mjs');
  const served = { usual: await contestants(26), larger: await contestants(260) };
  return tablesOf(await measureRounds(browser, served, rounds, announce));
}
