import type { tour as da } from '../da/tour';

const step = (title: string, ...text: readonly string[]) => ({ title, text });

export const tour: typeof da = {
  about: (name) =>
    `${name} does not exist, and the answers are made up. The published figures are real and come from an article from DANSK IT.`,
  start: 'Tour',
  progress: (at, of) => `${at} of ${of}`,
  back: 'Previous',
  next: 'Next',
  skip: 'Skip',
  finish: 'End the tour',
  begin: 'Start your own',
  steps: {
    example: step(
      'A fictitious example',
      'In Eksempelby, six leaders and eight employees have answered in a confidential round, which is closed. This is what the result looks like. At the top is what the answers say in brief, and each part has its figures as a table.',
      'The tour takes about three minutes. You can read and click on the page meanwhile. Esc closes the tour.',
    ),
    strip: step(
      'How to read a line',
      'The line runs from 0 to 100%. The hollow triangle is the worst group and the filled one the best. Both figures come from the article. The circle is the share in Eksempelby, and the band around it is the 95% interval.',
      'Only when the whole interval lies on one side of the middle between the two figures does the page say which group’s figure you are nearest. Otherwise the interval is too wide to tell.',
      'The article’s figures are about municipalities, organisations or heads of IT, yours about participants. Use them for a conversation. They are not a ranking.',
    ),
    themes: step(
      'The theme profile',
      'Each theme has a score from 0 to 100. It is the mean of the participants’ own scores, so that each participant counts once.',
      'The bands “Early”, “Under way”, “Well under way” and “Strong” are this tool’s own. The article gives no figures for themes, so there is nobody to compare with here. Nor is there a total score.',
    ),
    withheld: step(
      'A question that is not shown',
      'The lock means that too many gave the same answer: in a small group all or all but one chose exactly the same answer, and so someone could be recognised. The answers are neither here, nor in the table, nor in the recommendations.',
      'Other questions are shown only as a total and not for leaders and employees apart. It is the same rule. The answers are still in the browser on the device where they were given.',
    ),
    groups: step(
      'Leaders and employees',
      'Here the shares of the two groups stand side by side, where they may be shown. The list begins with the largest difference. Some differences will be large by chance, so read the interval as well.',
      'A difference does not say who is right. It is something to talk about.',
    ),
    advice: step(
      'A recommendation',
      'The answers call for recommendations: low answers for something to change, high answers for something to keep and spread, and many don’t-knows for something to find out.',
      'Each recommendation says which answers call for it, who is responsible, and a first step that you can take within two weeks. “Not for us” puts it aside, in the example too. The page explains the order.',
    ),
    onwards: step(
      'Where to go from here',
      'In the example you can decide on recommendations and begin a new round. The closed rounds stay as they are. On the overview you can reset the example or delete it.',
      'Your own self-assessment takes about 5 minutes in the short form and 12 in the full one. Answer alone or with colleagues.',
    ),
  },
  failed: {
    page: 'Example',
    what: 'The example could not be fetched.',
    safe: 'Your own self-assessments are untouched.',
    retry: 'Try again',
    home: 'Go to the overview',
  },
};
