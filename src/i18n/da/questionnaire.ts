/** Answering: the theme pages. What comes after them is in `review`. */
export const questionnaire = {
  yourResponse: (role: string) => `Din besvarelse · ${role}`,
  themeOf: (number: string, all: string) => `Tema ${number} af ${all}`,
  pageTitle: (theme: string, number: string, all: string) => `${theme}, tema ${number} af ${all}`,
  progress: 'Fremdrift',
  answeredOf: (answered: string, items: string) => ({ strong: `${answered} af ${items}`, rest: 'besvaret' }),
  minutesLeft: (minutes: number) =>
    minutes === 1 ? 'Cirka 1 minut tilbage' : `Cirka ${minutes} minutter tilbage`,
  allAnswered: 'Alle spørgsmål er besvaret',
  allThemes: 'Alle temaer',
  themeDone: '(færdigt)',
  review: 'Gennemse',
  keys: { answer: 'svar, og videre', dontKnow: 'ved ikke, og videre', next: 'spring over', note: 'note' },
  keysHint: 'Tasterne virker, når fokus er i et spørgsmål.',
  resultsSoFar: 'Se resultatet indtil nu',
  help: 'Hvad menes der?',
  helpFailed: 'Hjælpen kunne ikke hentes. Luk den, og åbn den igen. Svarene er ikke berørt.',
  lowExample: '»Slet ikke« kan være:',
  highExample: '»I høj grad« kan være:',
  addNote: 'Tilføj note',
  yourNote: 'Din note',
  noteLabel: (number: string) => `Note til spørgsmål ${number}`,
  noteHint: 'Skriv ikke navne eller andre personoplysninger',
  notePrivate: 'Noten er til dig selv. Den tæller ikke med og bliver ikke vist i resultatet.',
  clear: 'Ryd svar',
  clearOf: (number: string) => `Ryd svar på spørgsmål ${number}`,
  notSavedHere: 'Svaret står her på skærmen, men er ikke gemt endnu.',
  next: (theme: string) => `Næste: ${theme}`,
  nextReview: 'Næste: Gennemse',
  previous: (theme: string) => `Forrige: ${theme}`,
  kindTold: {
    own: 'Egen runde: Kun du svarer, og du kan altid se det hele.',
    open: 'Åben runde: I er få, og de andre kan genkende dine svar i resultatet.',
    confidential: (threshold: string) =>
      `Fortrolig runde: Dine svar vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og mindst ${threshold} har afleveret.`,
  },
  limits:
    'Svarene ligger i denne browser. En, der har adgang til enheden, kan læse dem dér, hvis vedkommende går efter det. Når I er få, bliver et spørgsmål ikke vist, hvis alle eller alle på nær én har svaret det samme.',
  becameShared:
    'Runden var din egen, da du begyndte. Nu svarer flere. Din besvarelse tæller først med, når du har afleveret den.',
};
