/** The backup on the overview: the ways to its page, and the reminder. */
export const backupReminder = {
  title: 'Filer',
  openFile: 'Åbn fil',
  save: 'Gem sikkerhedskopi',
  what: (count: string, date: string | false) =>
    date === false
      ? `${count} svar er ikke i nogen sikkerhedskopi.`
      : `${count} svar er kommet til siden den seneste sikkerhedskopi ${date}.`,
  why: 'Rydder nogen browserens data, er en sikkerhedskopi det eneste, der er tilbage.',
  later: 'Senere',
  never: 'Mind mig ikke om det igen',
  turnedOff: 'Du bliver ikke mindet om det igen. Det kan slås til under Sikkerhedskopi.',
  turnedLater: 'Du bliver mindet om det igen i morgen.',
};
