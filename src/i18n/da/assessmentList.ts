/** The list of self-assessments on the start page. */
export const assessmentList = {
  shortForm: 'kort udgave',
  fullForm: 'fuld udgave',
  changedToday: (time: string) => `ændret i dag kl. ${time}`,
  changedOn: (date: string) => `ændret ${date}`,
  answered: (answered: string, items: string) => `${answered} af ${items} spørgsmål besvaret`,
  handedIn: (handedIn: string, started: string) => `${handedIn} af ${started} besvarelser er afleveret`,
  closed: (count: number, shown: string) =>
    count === 1 ? '1 besvarelse, runden er lukket' : `${shown} besvarelser, runden er lukket`,
  none: 'Ingen besvarelser endnu',
  continue: 'Fortsæt',
  seeResults: 'Se resultater',
  openRound: 'Se runden',
  more: (title: string) => `Flere valg for ${title}`,
  rename: 'Omdøb',
  duplicate: 'Lav en kopi uden svar',
  backup: 'Gem sikkerhedskopi',
  reset: 'Nulstil eksemplet',
  delete: 'Slet',
  copyOf: (title: string) => `${title} (kopi)`,
  renameLabel: 'Ny titel',
  renameSave: 'Gem titlen',
  renameCancel: 'Fortryd',
  titleEmpty: 'Skriv en titel, så I kan kende selvvurderingen igen.',
  titleTooLong: (longest: string) => `Titlen må højst fylde ${longest} tegn.`,
  copied: (title: string) => `»${title}« er oprettet. Den har de samme spørgsmål, men ingen svar.`,
  deleted: (title: string) => `»${title}« ligger nu i papirkurven.`,
  wasReset: (title: string) => `»${title}« er, som det var fra begyndelsen.`,
  notReset: 'Eksemplet kunne ikke hentes og er ikke ændret. Prøv igen.',
  undo: 'Fortryd',
  deletedTitle: (count: string) => `Papirkurv (${count})`,
  deletedHint:
    'Slettede selvvurderinger ligger her i mindst 30 dage. Derefter bliver de slettet endeligt, når du åbner Kommunespejl.',
  /** How long one can be restored at the least. */
  deletedUntil: (days: number, date: string) =>
    days === 1
      ? `Kan gendannes i mindst 1 dag endnu, til ${date}.`
      : `Kan gendannes i mindst ${days} dage endnu, til ${date}.`,
  restore: (title: string) => `Gendan »${title}«`,
  purge: (title: string) => `Slet »${title}« endeligt`,
  purgeTitle: 'Slet endeligt?',
  purgeText: (title: string) =>
    `»${title}« og alle dens svar bliver fjernet fra denne browser. Det kan ikke fortrydes.`,
  purgeConfirm: 'Slet endeligt',
  purgeCancel: 'Behold den',
};
