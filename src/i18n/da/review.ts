/** The end of a response: the review, the receipt. */
export const review = {
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
    ownTitle: 'Besvarelsen kan ikke længere ændres',
    ownClosed: 'Runden er lukket, fordi en ny er begyndt. Alle svarene kan stadig ses i resultatet.',
    ownResults: 'Se resultater',
    toRound: 'Gå til besvarelserne i runden',
    toLatestRound: 'Gå til den seneste runde',
    handOver: 'Skal flere svare her, så giv enheden videre nu.',
  },
};
