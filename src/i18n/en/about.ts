import type { about as da } from '../da/about';

export const about: typeof da = {
  contents: 'On this page',
  figures: {
    caption: 'The published figures',
    question: 'Question',
    whose: 'Group',
    year: 'Year',
    share: 'Share',
    n: 'Number in the group',
    best: 'best group',
    worst: 'worst group',
    sector: 'the sector',
    notStated: 'not stated',
  },
  statements: {
    statement: 'Question',
    basis: 'Based on',
    form: 'Form',
    article: 'the article',
    professional: 'professional judgement',
    both: 'short and full',
    fullOnly: 'full only',
  },
  storage: { assessments: 'Self-assessments in this browser', responses: 'Responses in this browser' },
  kept: {
    used: 'Room in use',
    left: 'Room left',
    notTold: 'The browser does not say.',
    estimate:
      'The figures are the browser’s own estimate. They cover everything from this web address, including the files of Kommunespejl itself.',
    promise: 'The browser’s promise',
    promised: 'The browser has promised not to delete what is stored by itself.',
    notPromised:
      'The browser has promised nothing. It may delete what is stored when the device runs out of room.',
    cannotAsk: 'This browser does not let the page ask.',
    cannotAskWithoutHttps:
      'The page was opened without https, and then the browser does not let it ask. Assume that nothing has been promised.',
    ask: 'Ask the browser to keep what is stored',
    granted: 'The browser has promised not to delete what is stored by itself.',
    refused: 'The browser said no.',
    refusedSafe: 'What is stored is still there, and the page goes on saving as before.',
    refusedTodo:
      'Save a backup, so that the answers are in another place as well. Browsers often say yes later: when you have used the page some more, have bookmarked it or have installed it.',
  },
  clear: {
    action: 'Delete everything on this device',
    title: 'Delete everything on this device?',
    text: 'All self-assessments, responses, notes and decisions in this browser will be deleted, including what is in the bin. Your own choices, of language and colour theme for example, and the page’s copy for use without a network will be deleted too. This cannot be undone.',
    notTouched: 'Files you have saved on the device, backups for example, will not be deleted.',
    confirm: 'Delete everything',
    cancel: 'Keep everything',
    underWay: 'Deleting',
    cleared: 'Everything has been deleted from this browser.',
    checked: (places) => `Checked afterwards: there is nothing from Kommunespejl in ${places}.`,
    notChecked: (places) => `The browser does not let the page look into ${places}.`,
    stillThere: (places) => `There is still something in ${places}.`,
    remains:
      'Files you have saved on the device are still there. The browser’s history may show that the page has been open. Close the tab when you are done: if you go on here, the page saves again.',
    failed: 'Not everything could be deleted.',
    failedTodo:
      'Close other tabs with Kommunespejl and try again. Or delete the site’s data in the browser’s settings.',
    places: {
      database: 'the database (IndexedDB)',
      localStorage: 'the store of your own choices (localStorage)',
      sessionStorage: 'the store of this tab (sessionStorage)',
      caches: 'the store of the page’s files (Cache Storage)',
      serviceWorker: 'the list of service workers',
    },
  },
};
