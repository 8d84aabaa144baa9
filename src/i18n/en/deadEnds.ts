import type { deadEnds as danish } from '../da/deadEnds';

export const deadEnds: typeof danish = {
  unknown: {
    title: 'There is no such page',
    lead: 'The address does not lead to any page here. The self-assessments are untouched.',
    home: 'Go to the overview',
  },
  missing: {
    title: 'The self-assessment is not here',
    lead: 'Either it has been deleted, or it is in another browser. A self-assessment is only in the browser it was started in.',
    home: 'Go to the overview',
  },
  unread: {
    title: 'The self-assessment cannot be shown right now',
    lead: 'The browser could not open what is stored. It has not been changed. The top of the page says what you can do.',
    home: 'Go to the overview',
  },
  inBin: {
    title: 'The self-assessment is in the bin',
    lead: (title, date) =>
      `“${title}” has been deleted, here or in another tab. All answers are still there. They can be restored until ${date} at the least.`,
    restore: 'Restore',
    home: 'Go to the overview',
  },
  missingResponse: {
    title: 'The response is not here',
    lead: 'Either it has been deleted, or it is in another browser.',
    home: 'Go to the responses in the round',
  },
};
