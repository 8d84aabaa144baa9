/** Naming a round, and choosing between them. */
export const rounds = {
  label: 'Runde:',
  choose: 'Vælg runde',
  earlier: (number: string, month: string) => `${number} (${month})`,
  latest: (number: string, month: string) => `${number} (${month}, senest)`,
  /** The title of a page that shows one of several rounds. */
  pageTitle: (page: string, number: string) => `${page}, runde ${number}`,
};
