/**
 * Imports point one way. The table is the whole rule: a room may import itself and the rooms listed for it.
 * Features take domain and content as they are, since state would only hand the same values on.
 * ARCHITECTURE.md says why; `npm run check:imports` fails on a breach and on a cycle.
 */
const MAY_IMPORT = {
  domain: [],
  content: ['domain'],
  storage: ['domain'],
  serviceWorker: [],
  i18n: ['domain'],
  figures: ['domain', 'i18n'],
  ui: ['i18n'],
  charts: ['figures', 'ui', 'i18n'],
  exports: ['figures', 'i18n'],
  state: ['domain', 'content', 'storage'],
  features: ['state', 'charts', 'exports', 'ui', 'figures', 'i18n', 'domain', 'content'],
  app: ['features', 'state', 'charts', 'exports', 'ui', 'figures', 'i18n', 'domain', 'content', 'storage'],
};

/** Likewise within the largest feature: what is shown is told apart from who shows it, and its pages do not know each other. */
const WORKSHOP_MAY_IMPORT = {
  deck: [],
  words: ['deck'],
  keys: [],
  slides: ['deck', 'words'],
  inputs: ['deck', 'words'],
  wall: ['deck', 'words', 'keys', 'slides', 'inputs'],
  facilitator: ['deck', 'words', 'keys', 'slides', 'inputs'],
  minutes: ['deck', 'words', 'slides'],
};

const ROOMS = Object.keys(MAY_IMPORT);
/** Tests may reach for fast-check and vitest and for any room. */
const TEST = '(\\.test\\.tsx?$|/testing/)';
const npmPackage = (...names) => `node_modules/(${names.join('|')})(/|$)`;

const directionRules = ROOMS.map((room) => ({
  name: `${room}-imports-point-one-way`,
  comment: `${room} may import only ${[room, ...MAY_IMPORT[room]].join(', ')} of the rooms in src.`,
  severity: 'error',
  from: { path: `^src/${room}/`, pathNot: TEST },
  to: { path: '^src/', pathNot: `^src/(${[room, ...MAY_IMPORT[room]].join('|')})/` },
}));

const workshopRules = Object.entries(WORKSHOP_MAY_IMPORT).map(([folder, others]) => ({
  name: `workshop-${folder}-imports-point-one-way`,
  comment: `${folder} may import only ${[folder, ...others].join(', ')} of the folders in features/workshop.`,
  severity: 'error',
  from: { path: `^src/features/workshop/${folder}/`, pathNot: TEST },
  to: {
    path: '^src/features/workshop/',
    pathNot: `^src/features/workshop/(${[folder, ...others].join('|')})/`,
  },
}));

module.exports = {
  forbidden: [
    ...directionRules,
    ...workshopRules,
    {
      name: 'main-only-starts-the-app',
      comment: 'src/main.tsx imports only app.',
      severity: 'error',
      from: { path: '^src/main\\.tsx?$' },
      to: { path: '^src/', pathNot: '^src/app/' },
    },
    {
      name: 'every-room-has-its-rule',
      comment: 'A new folder in src needs a line in MAY_IMPORT.',
      severity: 'error',
      from: { path: '^src/', pathNot: [`^src/(${ROOMS.join('|')})/`, '^src/main\\.tsx?$', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'features-never-import-each-other',
      comment: 'What two features need moves down.',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/', pathNot: TEST },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'domain imports no package, save valibot in domain/pack/schema.ts.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: [TEST, '^src/domain/pack/schema\\.ts$'] },
      to: { pathNot: '^src/' },
    },
    {
      name: 'pack-schema-imports-valibot-only',
      severity: 'error',
      comment: 'domain/pack/schema.ts imports valibot and domain.',
      from: { path: '^src/domain/pack/schema\\.ts$' },
      to: { pathNot: ['^src/', npmPackage('valibot')] },
    },
    {
      name: 'idb-only-in-storage',
      comment: 'storage is the only place that touches a browser store.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/storage/', TEST] },
      to: { path: npmPackage('idb') },
    },
    {
      name: 'recharts-only-in-charts',
      comment: 'The chart library stays out of the first load.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/charts/', TEST] },
      to: { path: npmPackage('recharts') },
    },
    {
      name: 'forms-only-in-features',
      comment: 'A form and its rules belong to a page; ui knows the fields it is given by their types alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/features/', TEST] },
      to: { path: npmPackage('react-hook-form'), dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-react-below-the-interface',
      comment: 'content, storage and figures are values and functions.',
      severity: 'error',
      from: { path: '^src/(content|storage|figures)/', pathNot: TEST },
      to: { path: npmPackage('react', 'react-dom', '@types/react', '@types/react-dom') },
    },
    {
      name: 'nothing-imports-a-test',
      comment: 'Tests stand beside the code and nothing depends on them.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { path: TEST },
    },
    {
      name: 'no-development-packages-in-the-app',
      comment: 'What the app imports is a dependency of package.json, not a development one.',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-node-modules-of-the-platform',
      comment: 'The app runs in a browser.',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST, '^src/app/prerender\\.tsx$'] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-cycles',
      comment: 'A cycle hides what depends on what.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'every-import-resolves',
      comment: 'An import that is not found is checked by no rule.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.d.ts', '.json', '.css'],
    },
  },
};
