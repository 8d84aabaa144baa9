import type { whatIf as da } from '../da/whatIf';

export const whatIf: typeof da = {
  ask: 'What if there were N in each of the article’s groups?',
  asked: (size) => `What if there were ${size} in each of the article’s groups?`,
  explained:
    'The article does not say how many there are in the groups. Type a number and see how wide the interval around each published figure would then be. The number is your own assumption.',
  worked:
    'The share of that number is rounded to a whole number, and a half is rounded up: with 20 in the group, 14% becomes 3 of 20. The interval is worked out as if the group had been drawn at random.',
  kept: 'The number is remembered in this browser and is not part of the self-assessment.',
  size: 'Number in each group',
  sizeHint: (least, most) => `A whole number from ${least} to ${most}.`,
  sizeError: (least, most) => `Type a whole number from ${least} to ${most}.`,
  show: 'Show the intervals',
  turnOff: 'Switch off',
  isOn: (size) => `Switched on: the figures show the interval with ${size} in each group.`,
  isOff: 'Switched off: the figures show only the article’s numbers and your answers.',
  key: 'Interval under your assumption',
  groups: (size) => `Your assumption: ${size} in each group. The article does not say how many there are.`,
  years: (size) => `Your assumption: ${size} asked each year. The article does not say how many there were.`,
  becomes: (who, share, kOfN, lower, upper) =>
    `${who}: ${share} becomes ${kOfN}, and the interval runs from ${lower} to ${upper}.`,
  mark: (who, kOfN) => `${who} · ${kOfN}`,
  row: (who) => `${who}, your assumption`,
};
