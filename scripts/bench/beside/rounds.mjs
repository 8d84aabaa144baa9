/** The rounds: each measures every page once, one after the other, so that what slows the machine slows all alike. */
import { conditions } from '../page.mjs';
import { oneClick, opening, road } from './road.mjs';

/**
 * @param usual the pages with 26 statements, as `contestants` gives them
 * @param larger those with 260
 * @param announce is told where the measuring has come to
 * @returns by condition `{ start, early, pages: { [name]: { road, again } }, growth: { [name]: road } }`, each a list of
 * what was measured in each round. The growth is measured unthrottled only.
 */
export async function measureRounds(browser, { usual, larger }, rounds, announce) {
  const measured = Object.fromEntries(
    Object.keys(conditions).map((condition) => [condition, emptyFor(usual.pages)]),
  );
  for (let round = 1; round <= rounds; round += 1) {
    for (const [condition, { start, early, pages, growth }] of Object.entries(measured)) {
      announce(`round ${round} of ${rounds}, ${condition}`);
      start.push(await opening(browser, usual.start, condition));
      early.push(await oneClick(browser, usual.start, condition));
      for (const page of usual.pages) pages[page.name].road.push(await road(browser, page, condition));
      for (const page of usual.pages)
        pages[page.name].again.push(await opening(browser, page, condition, { again: true }));
      if (condition !== 'unthrottled') continue;
      for (const page of larger.pages)
        growth[page.name].push(await road(browser, page, condition, { statements: 260 }));
    }
  }
  return measured;
}

const emptyFor = (pages) => ({
  start: [],
  early: [],
  pages: Object.fromEntries(pages.map(({ name }) => [name, { road: [], again: [] }])),
  growth: Object.fromEntries(pages.map(({ name }) => [name, []])),
});
