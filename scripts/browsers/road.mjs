/**
 * The main road, once for every engine: from the start page to recommendations, backup and example, in both
 * languages, kept over a reload and without the server. What is read on the way comes from the app's own texts and
 * its pack.
 */
import { loadTypeScript } from '../typescript.mjs';

const { texts } = await loadTypeScript('e2e/support/texts.ts');
const { textOf, themesOf, wordOf } = await loadTypeScript('e2e/support/pack.ts');

const t = texts.da;
const title = 'Digital velfærd';
const note = 'Spørg hjemmeplejen, før vi går videre.';
const [theme] = themesOf('short');
/** A whole theme; one of its answers is »ved ikke«. */
const given = theme.statements.map(({ id }, index) => [id, ['dont-know', 3, 0][index % 3]]);

export const heading = (name) => ({ role: 'heading', name });
const link = (name) => ({ role: 'link', name });
const button = (name) => ({ role: 'button', name });
const beginningWith = (text) => new RegExp(`^${literally(text)}`);
const literally = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** The number of a question stands before its text. */
const question = (id) => ({ role: 'group', name: new RegExp(`${literally(textOf(id))}$`) });
const answer = (id, one) => ({ role: 'radio', name: wordOf(one), within: question(id) });
const saveState = { role: 'region', name: t.app.chosenAssessment };
const page = { role: 'main' };
const saved = /Gemt kl\.\s\d\d\.\d\d/;

/**
 * @param driver {import('./driver.mjs').Driver}
 * @param site `{ address, stop, start }`: the app, and how its server is stopped and started again
 * @param tell is told each step before it is taken
 */
export async function takeRoad(driver, site, tell) {
  await takeRoadOfFile(driver, site.address, tell);
  await withoutServer(driver, site, tell);
}

/** The part of the road that asks nothing of a server: all of it, for the page as a single file. */
export async function takeRoadOfFile(driver, address, tell) {
  await begin(driver, address, tell);
  await answerTheme(driver, tell);
  await seeResults(driver, tell);
  await seeRecommendations(driver, tell);
  await inEnglish(driver, tell);
  await saveBackup(driver, tell);
  await seeExample(driver, tell);
}

async function begin(driver, address, tell) {
  const n = t.newAssessment;
  tell('start page');
  await driver.open(address);
  await driver.sees(heading(t.start.title));
  tell('new self-assessment');
  await driver.click(link(t.start.begin));
  await driver.sees(heading(n.title));
  await driver.type({ role: 'combobox', name: n.municipalityLabel }, 'kobenhavn');
  await driver.click({ role: 'option', name: 'Københavns Kommune' });
  await driver.type({ role: 'textbox', name: n.titleLabel }, title);
  await driver.click({ role: 'radio', name: beginningWith(n.short.title) });
  await driver.choose({ role: 'combobox', name: n.roleLabel }, 'Digitaliseringschef');
  await driver.click(button(n.begin));
  await driver.sees(heading(theme.name));
}

async function answerTheme(driver, tell) {
  const [[first]] = given;
  const field = { role: 'textbox', name: t.questionnaire.noteLabel('1') };
  tell('a whole theme, with »ved ikke« and a note');
  for (const [id, one] of given) await driver.click(answer(id, one));
  await driver.click({ text: t.questionnaire.addNote, within: question(first) });
  await driver.type(field, note);
  await driver.reads(saveState, saved);
  tell('the same after a reload');
  await driver.reload();
  await driver.sees(heading(theme.name));
  for (const [id, one] of given) await driver.seesChecked(answer(id, one));
  await driver.seesValue(field, note);
}

async function seeResults(driver, tell) {
  tell('results');
  await driver.click(link(t.questionnaire.resultsSoFar));
  await driver.sees(heading(t.results.title));
  await driver.reads(
    { role: 'article', name: 'Fokus på medarbejdernes kompetencer' },
    'Du svarede »ved ikke«.',
  );
  await driver.sees({
    role: 'img',
    name: /^Dårligste gruppe 14\s%, Bedste gruppe 86\s%\./,
    within: { role: 'article', name: 'Borgerne skal bidrage til, at det lykkes digitalt' },
  });
  const answers = { role: 'region', name: t.results.answers.title };
  for (const [id] of given) await driver.reads(answers, textOf(id));
}

async function seeRecommendations(driver, tell) {
  tell('recommendations');
  await driver.click(link(t.results.toRecommendations));
  await driver.sees(heading(t.recommendations.title));
  await driver.reads(page, `Du svarede »${wordOf(0).toLowerCase()}«.`);
  await driver.reads(page, t.recommendations.firstStep);
}

async function inEnglish(driver, tell) {
  tell('in English, and back');
  await driver.click(button(t.app.otherLanguage));
  await driver.sees(heading(texts.en.recommendations.title));
  await driver.reads(page, texts.en.recommendations.firstStep);
  await driver.click(button(texts.en.app.otherLanguage));
  await driver.sees(heading(t.recommendations.title));
}

async function saveBackup(driver, tell) {
  tell('a backup');
  await driver.click(link(t.app.backup));
  await driver.sees(heading(t.backup.title));
  await driver.click(button(t.backup.save.action));
  await driver.reads(page, t.backup.save.doneText);
}

/** Its figures are those of many, and its profile is drawn by the chart library. */
async function seeExample(driver, tell) {
  tell('the example');
  await driver.click(link(t.app.overview));
  await driver.click(link(t.start.example));
  await driver.sees(heading(t.results.title));
  const profile = { role: 'region', name: t.results.parts.temaer };
  await driver.sees({ role: 'img', within: profile });
  for (const { name } of themesOf('full')) await driver.reads(profile, name);
}

/** Where the engine has service workers; the page itself says when it is ready. */
async function withoutServer(driver, { stop, start }, tell) {
  tell('ready for use without a network');
  await driver.click(link(t.app.dataAndPrivacy));
  await driver.reads(page, t.offline.thisBrowser.readiness.ready);
  tell('without the server');
  await stop();
  await driver.reload();
  await driver.sees(heading(t.app.dataAndPrivacy));
  await driver.click(link(t.app.overview));
  // That leads to the first theme without answers.
  await driver.click(link(t.assessmentList.continue));
  await driver.click(link(t.questionnaire.previous(theme.name)));
  await driver.sees(heading(theme.name));
  for (const [id, one] of given) await driver.seesChecked(answer(id, one));
  await seeResults(driver, tell);
  await seeRecommendations(driver, tell);
  await inEnglish(driver, tell);
  await start();
}
