/** Made-up records to measure with: the same ones in every run. */
import { readFile } from 'node:fs/promises';
import { inProject } from '../project.mjs';
import { loadTypeScript } from '../typescript.mjs';
import { drawnAnswers } from './drawn.mjs';

const { assessmentWith, responseOf, store } = await loadTypeScript('e2e/support/stored.ts');
const questionnaire = JSON.parse(
  await readFile(inProject('src/content/it-i-praksis-2016/questionnaire.json'), 'utf8'),
);

export const themes = questionnaire.themes;
export const roles = questionnaire.roles;
const items = themes.flatMap((theme) => theme.items.map(({ id }) => id));
export const statements = items.length;
export { store };

/** The confidential round, whose results are looked at. */
export const sharedRound = 'a1';
/** The own round that is answered by clicks; none of its answers is given. */
export const ownRound = 'a2';
const own = {
  assessment: assessmentWith({ id: 'r2' }, 'full', { id: ownRound, title: 'Egen runde' }),
  response: { ...responseOf(0, {}, { handedIn: null }), id: 'own', assessmentId: ownRound, roundId: 'r2' },
};

/** A closed confidential round of so many respondents, with answers to all statements, and the own round. */
export function recordsOf(respondents, statementIds = items) {
  const round = {
    kind: 'confidential',
    breakdown: 'role-group',
    closed: '2026-03-03T08:00:00.000Z',
  };
  return {
    assessments: [assessmentWith(round, 'full'), own.assessment],
    responses: [own.response, ...responsesOf(respondents, statementIds)],
  };
}

/** The same with a workshop that shows every slide there is, also those that are hidden by themselves. */
export function workshopOf(respondents) {
  const { assessments, responses } = recordsOf(respondents);
  const [assessment] = assessments;
  const [round] = assessment.rounds;
  const shown = themes.flatMap(({ id, items: asked }) =>
    asked.map((_, index) => `answers ${id}${index + 1}`),
  );
  const workshop = {
    roundId: round.id,
    changed: round.closed,
    began: null,
    deck: {
      order: [],
      hidden: [],
      shown: [...shown, ...[1, 2, 3, 4, 5, 6].map((place) => `question ${place}`)],
      own: [],
    },
    agenda: [{ id: 'welcome', name: null, minutes: 90 }],
    questions: { pinned: [], swapped: [] },
    guesses: [],
    vote: null,
    parked: [],
  };
  return {
    assessments: [{ ...assessment, workshops: { workshops: [workshop], actions: [] } }],
    responses: responses.filter(({ assessmentId }) => assessmentId === assessment.id),
  };
}

/** Only the own round. */
export const ownRecords = { assessments: [own.assessment], responses: [own.response] };

/** Responses to the full form: six leaders to eight employees, answers spread over the scale, some not known. */
function responsesOf(respondents, ids) {
  return drawnAnswers(ids.length, respondents).map((answers, index) =>
    responseOf(index + 1, Object.fromEntries(answers.map((answer, item) => [ids[item], answer])), {
      role: index % 14 < 6 ? 'immediate-manager' : 'employee',
    }),
  );
}
