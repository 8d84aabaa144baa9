/** What stands in the places of the long texts. */
export const about = {
  contents: 'På denne side',
  figures: {
    caption: 'De offentliggjorte tal',
    question: 'Spørgsmål',
    whose: 'Gruppe',
    year: 'År',
    share: 'Andel',
    n: 'Antal i gruppen',
    best: 'bedste gruppe',
    worst: 'dårligste gruppe',
    sector: 'sektoren',
    notStated: 'ikke oplyst',
  },
  statements: {
    statement: 'Spørgsmål',
    basis: 'Bygger på',
    form: 'Udgave',
    article: 'artiklen',
    professional: 'faglig vurdering',
    both: 'kort og fuld',
    fullOnly: 'kun fuld',
  },
  storage: { assessments: 'Selvvurderinger i denne browser', responses: 'Besvarelser i denne browser' },
  clear: {
    action: 'Slet alt på denne enhed',
    title: 'Slet alt på denne enhed?',
    text: 'Alle selvvurderinger, besvarelser, noter og beslutninger i denne browser bliver slettet, også slettede selvvurderinger, der kan gendannes. Det kan ikke fortrydes. Dine egne valg, for eksempel af sprog og farvetema, bliver stående.',
    confirm: 'Slet alt',
    cancel: 'Behold alt',
    cleared: 'Alt er slettet fra denne browser.',
    failed: 'Det lykkedes ikke at slette alt.',
    failedTodo:
      'Luk andre faner med Kommunespejl, og prøv igen. Eller slet webstedets data i browserens indstillinger.',
  },
};
