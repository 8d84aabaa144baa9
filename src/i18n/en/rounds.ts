import type { rounds as da } from '../da/rounds';

export const rounds: typeof da = {
  label: 'Round:',
  choose: 'Choose a round',
  earlier: (number, month) => `${number} (${month})`,
  latest: (number, month) => `${number} (${month}, latest)`,
  pageTitle: (page, number) => `${page}, round ${number}`,
};
