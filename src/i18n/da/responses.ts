/** The responses of a round: the list, adding one, closing the round. */
export const responses = {
  title: 'Besvarelser i runden',
  kinds: {
    own: 'Egen runde med én besvarelse. Kun du svarer, og du kan altid se det hele.',
    open: 'Åben runde: I er få, og I kan genkende hinandens svar. Resultatet kan ses, så snart to har afleveret.',
    confidential: (threshold: string) =>
      `Fortrolig runde: Svarene vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og mindst ${threshold} har afleveret.`,
    closed: (date: string) => `Runden blev lukket den ${date} og tager ikke imod flere besvarelser.`,
  },
  list: {
    caption: 'Besvarelserne i runden, uden svar',
    started: 'Begyndt',
    inProgress: 'I gang',
    handedIn: (when: string) => `Afleveret ${when}`,
    atTime: (time: string) => `i dag kl. ${time}`,
    onDate: (date: string) => `den ${date}`,
    continue: (number: string) => `Fortsæt besvarelse ${number}`,
    receipt: (number: string) => `Kvittering for besvarelse ${number}`,
  },
  empty: {
    title: 'Ingen besvarelser endnu',
    text: 'Her kommer besvarelserne til at stå med rolle og tid, men uden svar.',
  },
  add: {
    title: 'Tilføj besvarelse',
    firstTitle: 'Begynd din besvarelse',
    hint: 'Den næste svarer på denne enhed og begynder med en tom besvarelse. Andre, der bruger enheden, kan åbne en besvarelse, til den er afleveret.',
    kindLegend: 'Hvordan skal runden være, når flere svarer?',
    confidential: {
      title: 'Fortrolig',
      text: 'Svarene vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og nok har afleveret. Vælg fortrolig, hvis I er i tvivl.',
    },
    open: {
      title: 'Åben',
      text: 'Til nogle få, der sidder om samme bord og ved, at de kan genkende hinandens svar. Resultatet kan ses undervejs.',
    },
    noWayBack:
      'Valget kan ikke ændres bagefter. Den første deltager får besked i sin besvarelse, som først tæller med, når den er afleveret.',
    thresholdLabel: 'Mindste antal besvarelser, før noget vises',
    thresholdHint:
      'Mindst 3. Vi foreslår 5. Jo færre I er, jo flere spørgsmål bliver holdt tilbage: Har alle eller alle på nær én svaret det samme, vises svarene ikke, når I er få. Tallet ligger fast, når runden er blevet fortrolig.',
    thresholdError: (lowest: string, highest: string) => `Vælg et helt tal fra ${lowest} til ${highest}.`,
    kindError: 'Vælg fortrolig eller åben.',
    submit: 'Tilføj besvarelse',
    begin: 'Begynd at svare',
    refusedClosed: 'Runden er lukket og tager ikke imod flere besvarelser.',
    refusedTaken: 'Runden fik en besvarelse i en anden fane. Vælg, om runden skal være fortrolig eller åben.',
    refusedShared:
      'Runden er blevet fortrolig eller åben i en anden fane. Se øverst på siden, hvad den er, og prøv igen.',
  },
  close: {
    title: 'Luk runden',
    confidential:
      'Når runden er lukket, kan ingen svare mere, og resultatet bliver vist samlet. Besvarelser, der ikke er afleveret, tæller ikke med. En lukket runde kan ikke åbnes igen.',
    open: 'Når runden er lukket, kan ingen svare eller rette mere. En lukket runde kan ikke åbnes igen.',
    counting: (count: number) =>
      count === 1 ? '1 besvarelse tæller med.' : `${count} besvarelser tæller med.`,
    notHandedIn: (count: number) =>
      count === 1
        ? '1 besvarelse er ikke afleveret og kommer ikke med.'
        : `${count} besvarelser er ikke afleveret og kommer ikke med.`,
    action: 'Luk runden',
    missing: (count: number) =>
      count === 1
        ? 'Runden kan ikke lukkes endnu: Der mangler 1 afleveret besvarelse.'
        : `Runden kan ikke lukkes endnu: Der mangler ${count} afleverede besvarelser.`,
    confirmTitle: 'Luk runden?',
    confirm: 'Ja, luk runden',
    cancel: 'Vent med at lukke',
  },
  seeResults: 'Se resultater',
  handedInCount: (handedIn: string, all: string) => `${handedIn} af ${all} besvarelser er afleveret.`,
};
