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
  clear: {
    action: 'Delete everything on this device',
    title: 'Delete everything on this device?',
    text: 'All self-assessments, responses, notes and decisions in this browser will be deleted, including deleted self-assessments that can be restored. This cannot be undone. Your own choices, such as language and colour theme, stay.',
    confirm: 'Delete everything',
    cancel: 'Keep everything',
    cleared: 'Everything has been deleted from this browser.',
    failed: 'Not everything could be deleted.',
    failedTodo:
      'Close other tabs with Kommunespejl and try again. Or delete the site’s data in the browser’s settings.',
  },
};
