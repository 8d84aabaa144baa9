/** The responses of a round: the list, adding one, the breakdown, closing the round; a new round and the earlier ones. */
export const responses = {
  title: 'Besvarelser i runden',
  titleOf: (number: string) => `Besvarelser i runde ${number}`,
  kinds: {
    own: 'Egen runde med én besvarelse. Kun du svarer, og du kan altid se det hele.',
    open: 'Åben runde: I er få, og I kan genkende hinandens svar. Resultatet kan ses, så snart to har afleveret.',
    confidential: (threshold: string) =>
      `Fortrolig runde: Svarene vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og har nået grænsen på ${threshold} afleverede besvarelser.`,
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
      'Mindst 3. Vi foreslår 5. Jo færre I er, jo flere spørgsmål bliver holdt tilbage: Har alle eller alle på nær én valgt præcis det samme svar, vises svarene ikke, når I er få. Tallet ligger fast, når runden er blevet fortrolig.',
    thresholdError: (lowest: string, highest: string) => `Vælg et helt tal fra ${lowest} til ${highest}.`,
    kindError: 'Vælg fortrolig eller åben.',
    submit: 'Tilføj besvarelse',
    begin: 'Begynd at svare',
    refusedClosed: 'Runden er lukket og tager ikke imod flere besvarelser.',
    refusedTaken: 'Runden fik en besvarelse i en anden fane. Vælg, om runden skal være fortrolig eller åben.',
    refusedShared:
      'Runden er blevet fortrolig eller åben i en anden fane. Se øverst på siden, hvad den er, og prøv igen.',
  },
  breakdown: {
    title: 'Opdeling',
    hint: (threshold: string) =>
      `I kan vælge én opdeling, indtil runden bliver lukket og resultatet kan ses. En gruppe vises kun for sig, når mindst ${threshold} i gruppen har afleveret, og mindre grupper bliver lagt sammen.`,
    legend: 'Hvordan skal resultatet deles op?',
    choices: {
      none: {
        title: 'Ingen opdeling',
        text: 'Kun resultatet for alle samlet. Sådan bliver færrest spørgsmål holdt tilbage.',
      },
      'role-group': { title: 'Rollegruppe', text: 'Ledere, medarbejdere og andre roller hver for sig.' },
      department: { title: 'Afdeling', text: 'Efter den afdeling, som deltagerne selv har skrevet.' },
    },
    chosen: {
      none: 'Valgt opdeling: ingen.',
      'role-group': 'Valgt opdeling: rollegruppe.',
      department: 'Valgt opdeling: afdeling.',
    },
    locked: 'Når runden lukkes, kan opdelingen ikke ændres.',
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
  newRound: {
    title: 'Ny runde',
    meaning:
      'En ny runde stiller de samme spørgsmål igen. Ingens svar bliver kopieret, og denne runde bliver stående, som den er, og tager ikke imod flere svar.',
    closesOwn:
      'Din egen runde bliver lukket, når du begynder en ny. Du kan stadig se dine svar i resultatet, men du kan ikke længere ændre dem.',
    action: 'Begynd en ny runde',
    tooMany: (most: string) =>
      `Selvvurderingen har ${most} runder, og flere kan den ikke have. Lav en kopi uden svar fra overblikket, og begynd i den.`,
    fresh: (number: string) => `Runde ${number} er begyndt, og ingen har svaret i den endnu.`,
    undoOwn: 'Fortryder du, kan svarene i den forrige runde ændres igen.',
    undoShared: 'Fortryder du, er den forrige runde stadig lukket.',
    undo: 'Fortryd den nye runde',
  },
  earlier: {
    title: 'Tidligere runder',
    round: (number: string, kind: string) => `Runde ${number} · ${kind}`,
    dates: (opened: string, closed: string) => `Begyndt den ${opened}, lukket den ${closed}`,
    ownResponses: '1 besvarelse',
    handedIn: (count: number) => (count === 1 ? '1 afleveret besvarelse' : `${count} afleverede besvarelser`),
    seeResults: (number: string) => `Se resultater for runde ${number}`,
  },
  seeResults: 'Se resultater',
  handedInCount: (handedIn: string, all: string) => `${handedIn} af ${all} besvarelser er afleveret.`,
};
