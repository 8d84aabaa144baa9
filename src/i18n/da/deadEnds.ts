/** Addresses that lead to nothing. */
export const deadEnds = {
  unknown: {
    title: 'Siden findes ikke',
    lead: 'Adressen fører ikke til nogen side her. Selvvurderingerne er ikke berørt.',
    home: 'Gå til overblikket',
  },
  missing: {
    title: 'Selvvurderingen findes ikke her',
    lead: 'Den er enten slettet, eller også ligger den i en anden browser. En selvvurdering ligger kun i den browser, den er oprettet i.',
    home: 'Gå til overblikket',
  },
  unread: {
    title: 'Selvvurderingen kan ikke vises lige nu',
    lead: 'Browseren kunne ikke åbne det, der er gemt. Det er ikke ændret. Øverst på siden står, hvad du kan gøre.',
    home: 'Gå til overblikket',
  },
  inBin: {
    title: 'Selvvurderingen ligger i papirkurven',
    lead: (title: string, date: string) =>
      `»${title}« er slettet, her eller i en anden fane. Alle svar ligger der stadig. De kan gendannes i hvert fald til ${date}.`,
    restore: 'Gendan',
    home: 'Gå til overblikket',
  },
  missingResponse: {
    title: 'Besvarelsen findes ikke her',
    lead: 'Den er enten slettet, eller også ligger den i en anden browser.',
    home: 'Gå til besvarelserne i runden',
  },
};
