/** Answering: the theme pages, the review, the receipt. */
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
  reviewPage: {
    title: 'Gennemse',
    lead: 'Se dine svar igennem, og gå tilbage, hvis du vil ændre noget.',
    complete: 'Alle spørgsmål er besvaret.',
    missing: (count: number) =>
      count === 1 ? '1 spørgsmål er ikke besvaret' : `${count} spørgsmål er ikke besvaret`,
    missingHint: 'Du kan godt lade spørgsmål stå ubesvarede. De tæller ikke med.',
    unanswered: 'Ikke besvaret',
    byTheme: 'Dine svar, tema for tema',
    change: (theme: string) => `Ret svar i temaet ${theme}`,
    seeResults: 'Se resultater',
    addResponse: 'Tilføj besvarelse',
    handIn: 'Aflever besvarelsen',
    handInOpen:
      'Når du afleverer, tæller dine svar med, og de andre kan genkende dem. Du kan trække besvarelsen tilbage, indtil runden bliver lukket.',
    handInConfidential:
      'Når du har afleveret, kan besvarelsen ikke ændres. Ingen kan åbne den her i værktøjet igen, heller ikke du.',
    handInEmpty: 'Svar på mindst ét spørgsmål, før du afleverer.',
  },
  receipt: {
    neverHandedIn: 'Besvarelsen blev ikke afleveret',
    title: 'Besvarelsen er afleveret',
    when: (date: string, time: string) => `Afleveret den ${date} kl. ${time}.`,
    sealed:
      'Den kan ikke ændres eller åbnes igen og vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket.',
    open: 'Den tæller med i runden. Du kan trække den tilbage og rette den, indtil runden bliver lukket.',
    closed: 'Runden er lukket, så besvarelsen kan ikke længere ændres.',
    takeBack: 'Træk tilbage og ret',
    toRound: 'Gå til besvarelserne i runden',
    handOver: 'Skal flere svare her, så giv enheden videre nu.',
  },
  missingResponse: {
    title: 'Besvarelsen findes ikke her',
    lead: 'Den er enten slettet, eller også ligger den i en anden browser.',
  },
};
