import type { responses as da } from '../da/responses';

export const responses: typeof da = {
  title: 'Responses in the round',
  titleOf: (number) => `Responses in round ${number}`,
  kinds: {
    own: 'Own round with one response. Only you answer, and you can always see all of it.',
    open: 'Open round: you are few and can recognise each other’s answers. The result can be seen as soon as two have handed in.',
    confidential: (threshold) =>
      `Confidential round: the answers are not shown individually. The result is shown as a whole once the round is closed and has reached the threshold of ${threshold} handed-in responses.`,
    closed: (date) => `The round was closed on ${date} and takes no more responses.`,
  },
  list: {
    caption: 'The responses in the round, without answers',
    started: 'Begun',
    inProgress: 'In progress',
    handedIn: (when) => `Handed in ${when}`,
    atTime: (time) => `today at ${time}`,
    onDate: (date) => `on ${date}`,
    continue: (number) => `Continue response ${number}`,
    receipt: (number) => `Receipt for response ${number}`,
  },
  empty: {
    title: 'No responses yet',
    text: 'The responses will stand here with role and time, but without answers.',
  },
  add: {
    title: 'Add a response',
    firstTitle: 'Begin your response',
    hint: 'The next person answers on this device and starts with an empty response. Others who use the device can open a response until it has been handed in.',
    kindLegend: 'What should the round be when more people answer?',
    confidential: {
      title: 'Confidential',
      text: 'The answers are not shown individually. The result is shown as a whole once the round is closed and enough have handed in. Choose confidential if in doubt.',
    },
    open: {
      title: 'Open',
      text: 'For a few people who sit around the same table and know that they can recognise each other’s answers. The result can be seen along the way.',
    },
    noWayBack:
      'The choice cannot be changed afterwards. The first participant is told in their response, which counts only once it has been handed in.',
    thresholdLabel: 'Smallest number of responses before anything is shown',
    thresholdHint:
      'At least 3. We suggest 5. The fewer you are, the more questions are held back: if all or all but one chose exactly the same answer, the answers are not shown when you are few. The number is fixed once the round is confidential.',
    thresholdError: (lowest, highest) => `Choose a whole number from ${lowest} to ${highest}.`,
    kindError: 'Choose confidential or open.',
    submit: 'Add the response',
    begin: 'Begin answering',
    refusedClosed: 'The round is closed and takes no more responses.',
    refusedTaken:
      'The round got a response in another tab. Choose whether the round should be confidential or open.',
    refusedShared:
      'The round has become confidential or open in another tab. See at the top of the page which it is, and try again.',
  },
  breakdown: {
    title: 'Breakdown',
    hint: (threshold) =>
      `You can choose one breakdown until the round is closed and the result can be seen. A group is shown by itself only when at least ${threshold} in it have handed in, and smaller groups are put together.`,
    legend: 'How should the result be broken down?',
    choices: {
      none: {
        title: 'No breakdown',
        text: 'Only the result for everyone together. This holds back the fewest questions.',
      },
      'role-group': { title: 'Role group', text: 'Leaders, employees and other roles each by themselves.' },
      department: {
        title: 'Department',
        text: 'By the department that the participants have written themselves.',
      },
    },
    chosen: {
      none: 'Chosen breakdown: none.',
      'role-group': 'Chosen breakdown: role group.',
      department: 'Chosen breakdown: department.',
    },
    locked: 'Once the round is closed, the breakdown cannot be changed.',
  },
  close: {
    title: 'Close the round',
    confidential:
      'Once the round is closed, nobody can answer any more, and the result is shown as a whole. Responses that have not been handed in do not count. A closed round cannot be opened again.',
    open: 'Once the round is closed, nobody can answer or change anything. A closed round cannot be opened again.',
    counting: (count) => (count === 1 ? '1 response counts.' : `${count} responses count.`),
    notHandedIn: (count) =>
      count === 1
        ? '1 response has not been handed in and is left out.'
        : `${count} responses have not been handed in and are left out.`,
    action: 'Close the round',
    missing: (count) =>
      count === 1
        ? 'The round cannot be closed yet: 1 more handed-in response is needed.'
        : `The round cannot be closed yet: ${count} more handed-in responses are needed.`,
    confirmTitle: 'Close the round?',
    confirm: 'Yes, close the round',
    cancel: 'Do not close yet',
  },
  newRound: {
    title: 'New round',
    meaning:
      'A new round asks the same questions again. Nobody’s answers are copied, and this round stays as it is and takes no more answers.',
    closesOwn:
      'Your own round is closed when you begin a new one. You can still see your answers in the result, but you can no longer change them.',
    action: 'Begin a new round',
    tooMany: (most) =>
      `The self-assessment has ${most} rounds and cannot have more. Make a copy without answers from the overview, and begin in that.`,
    fresh: (number) => `Round ${number} has begun, and nobody has answered in it yet.`,
    undoOwn: 'If you undo this, the answers in the round before can be changed again.',
    undoShared: 'If you undo this, the round before is still closed.',
    undo: 'Undo the new round',
  },
  earlier: {
    title: 'Earlier rounds',
    round: (number, kind) => `Round ${number} · ${kind}`,
    dates: (opened, closed) => `Begun on ${opened}, closed on ${closed}`,
    ownResponses: '1 response',
    handedIn: (count) => (count === 1 ? '1 response handed in' : `${count} responses handed in`),
    seeResults: (number) => `See results of round ${number}`,
  },
  seeResults: 'See results',
  handedInCount: (handedIn, all) => `${handedIn} of ${all} responses handed in.`,
};
