/** Rounds for the wall, one of each kind that its slides look different for; answers made by rule, none of them real. */
import { type Form, type Given, themesOf } from './pack';
import { assessmentWith, type Records, responseOf } from './stored';

const closed = '2026-03-03T08:00:00.000Z';
const example = { example: true } as const;
const long = {
  subject: { kind: 'organisation', name: 'Fælles hjemmepleje for Midtbyen og Omegnskommunerne I/S' },
  title:
    'En selvvurdering med en titel, der er noget længere end de fleste, og som fylder to linjer på en side',
} as const;

const statements = (form: Form) => themesOf(form).flatMap((theme) => theme.statements.map(({ id }) => id));

/** What respondent `who` answers to statement number `which`: spread, with don't-knows and gaps here and there. */
function given(who: number, which: number): Given | undefined {
  const roll = (who * 7 + which * 5 + who * which) % 13;
  if (roll === 12) return 'dont-know';
  if (roll === 11 && which % 3 === 0) return undefined;
  return (roll % 4) as Given;
}

/** Leaders agree with what employees do not, so that there are differences. */
function apart(who: number, which: number): Given | undefined {
  const leader = who % 14 < 6;
  if (which % 9 === 4 && (who + which) % 3 === 0) return 'dont-know';
  if (which % 5 === 1) return leader ? ((2 + (who % 2)) as Given) : ((who % 3) as Given);
  return given(who, which);
}

function responses(form: Form, count: number, rule: typeof given) {
  return Array.from({ length: count }, (_, who) => {
    const answers = statements(form).flatMap((id, which) => {
      const one = rule(who, which);
      return one === undefined ? [] : [[id, one] as const];
    });
    const role = who % 14 < 6 ? 'immediate-manager' : 'employee';
    return responseOf(who + 1, Object.fromEntries(answers), { role });
  });
}

/** One response to the short form, with an answer of every kind. */
const one: Records = {
  assessments: [assessmentWith({}, 'short', example)],
  responses: responses('short', 1, (_, which) =>
    which === 3 ? 'dont-know' : which === 9 ? undefined : ((which % 4) as Given),
  ).map((response) => ({ ...response, handedIn: null })),
};

/** As long as a department may be called, by the letter and in words. */
const departments = [
  'Borgerservice, Digitalisering, Socialforvaltningen og Sundhedsafdelingen i Midtby',
  'Teknik, Miljø, Klima, Byudvikling, Ejendomsdrift og Beredskab for hele kommunen',
  'Børn, Unge, Skoler, Dagtilbud, Sundhedspleje og Pædagogisk Psykologisk Rådgivning',
].map((name) => name.slice(0, 80));

/** Three departments that answer far apart, with don't-knows in each. */
const farApart = responses('short', 24, (who, which) => {
  if (which % 3 === 1 && (who + which) % 4 === 0) return 'dont-know';
  return ((which + (who % 3) + (who % 2)) % 4) as Given;
}).map((response, who) => ({ ...response, department: departments[who % 3] }));

/** A department, and two small ones that are put together, that lie close to each other; the first has don't-knows. */
const closeBy = responses('short', 28, (who, which) =>
  who % 12 === 1 && which % 4 === 1
    ? 'dont-know'
    : ((((who >> 2) + which + (who === 3 ? 2 : 0)) % 4) as Given),
).map((response, who) => ({ ...response, department: departments[who % 4 < 2 ? 0 : who < 16 ? 1 : 2] }));

const confidential = { kind: 'confidential', closed, breakdown: 'role-group' } as const;

const at = '2026-03-04T08:00:00.000Z';
const long200 = (words: string) => words.repeat(9).slice(0, 200).trim();

/** Statements, questions and the facilitator's own words are shown; the room has guessed, voted, decided and parked. */
const workshopWithAll = {
  workshops: [
    {
      roundId: 'r1',
      changed: at,
      began: at,
      deck: {
        order: [],
        hidden: [],
        shown: [
          ...['K', 'M', 'B', 'L', 'S'].flatMap((theme) => [1, 2].map((part) => `answers ${theme}${part}`)),
          ...[1, 2, 3, 4, 5, 6].map((place) => `question ${place}`),
        ],
        own: [
          {
            id: 'o1',
            kind: 'question',
            title: 'Vores eget spørgsmål, som står med en titel, der fylder to linjer på siden',
            text: 'Hvad skal en ny kollega kunne med vores digitale redskaber efter den første måned hos os?',
          },
          // As long and as wide as a title and a text may be; and more lines than have room.
          { id: 'o2', kind: 'text', title: 'W'.repeat(90), text: 'W'.repeat(320) },
          { id: 'o3', kind: 'question', title: 'Mange linjer', text: 'linje\n'.repeat(50).trim() },
        ],
      },
      agenda: [
        { id: 'welcome', name: null, minutes: 10 },
        { id: 'figures', name: null, minutes: 20 },
        { id: 'differences', name: null, minutes: 20 },
        { id: 'choose', name: null, minutes: 25 },
        { id: 'agree', name: null, minutes: 15 },
      ],
      questions: { pinned: [], swapped: [] },
      guesses: [
        { slide: 'published K1', of: 'best', value: { kind: 'number', percent: 75 }, at },
        ...['K1', 'B1', 'M1'].map((item) => ({
          slide: `published ${item}`,
          of: 'own',
          value: { kind: 'hands', counts: [11, 12, 13, 14, 12] },
          at,
        })),
        { slide: 'published B1', of: 'worst', value: { kind: 'number', percent: 40 }, at },
        { slide: 'published B1', of: 'best', value: { kind: 'number', percent: 55 }, at },
        { slide: 'published M1', of: 'later', value: { kind: 'number', percent: 50 }, at },
      ],
      vote: {
        dotsEach: 2,
        people: 12,
        way: 'counted',
        options: ['K-learning-time-in-roster', 'K-train-on-the-task', 'M-joint-committee-from-the-idea'],
        dots: {
          'K-learning-time-in-roster': 9,
          'K-train-on-the-task': 9,
          'M-joint-committee-from-the-idea': 3,
        },
        ballots: 0,
        closed: at,
      },
      parked: [1, 2, 3, 4, 5, 6].map((place) => ({
        id: `p${place}`,
        text: long200('En idé til senere '),
        at,
      })),
    },
  ],
  actions: [1, 2, 3, 4, 5].map((place) => ({
    id: `x${place}`,
    roundId: 'r1',
    recommendationId: null,
    title: long200('Læg fast tid til at lære '),
    owner: 'Afdelingslederen i hjemmeplejen og digitaliseringschefen sammen',
    firstStep: long200('Spørg tre kolleger i næste uge '),
    due: '2026-04-15',
    decided: at,
    changed: at,
    removed: null,
  })),
};

/** Leaders and employees that answer the full form far apart. */
export const confidentialOf = (count: number): Records => ({
  assessments: [assessmentWith(confidential, 'full')],
  responses: responses('full', count, apart),
});

const rounds = {
  'one response': one,
  'a few around a table': {
    assessments: [assessmentWith({ kind: 'open' }, 'short', long)],
    responses: responses('short', 3, given),
  },
  'fourteen, by role group': {
    assessments: [assessmentWith(confidential, 'full', example)],
    responses: responses('full', 14, apart),
  },
  'sixty, as bars': {
    assessments: [assessmentWith(confidential, 'short')],
    responses: responses('short', 60, apart),
  },
  'departments with long names': {
    assessments: [
      assessmentWith({ ...confidential, breakdown: 'department' }, 'short', {
        ...example,
        subject: { kind: 'organisation', name: 'DIGITALISERINGSFÆLLESSKABETIMIDTBYENOGOMEGNENI/S' },
      }),
    ],
    responses: farApart,
  },
  'departments put together': {
    assessments: [assessmentWith({ ...confidential, threshold: 9, breakdown: 'department' }, 'short')],
    responses: closeBy,
  },
  'five, much withheld': {
    assessments: [assessmentWith({ kind: 'confidential', closed }, 'short', example)],
    responses: responses('short', 5, (who, which) => (which % 2 === 0 ? 3 : given(who, which))),
  },
  'not closed': {
    assessments: [assessmentWith({ kind: 'confidential' }, 'short', example)],
    responses: responses('short', 3, given),
  },
  'nobody yet': { assessments: [assessmentWith({}, 'short', example)], responses: [] },
} as const satisfies Record<string, Records>;

/** Each with a workshop in which every slide is on the wall, and something stands on each. */
export const wallRounds = Object.fromEntries(
  Object.entries<Records>(rounds).map(([name, { assessments, responses: given }]) => [
    name,
    {
      assessments: assessments.map((one) => ({ ...(one as object), workshops: workshopWithAll })),
      responses: given,
    },
  ]),
) as unknown as { readonly [Name in keyof typeof rounds]: Records };

export const wall = '/#/v/a1/workshop';
