/** The responses of a round: the list, adding one, closing the round. */
export const responses = {
  title: 'Besvarelser i runden',
  kinds: {
    own: 'Egen runde med én besvarelse. Kun du svarer, og du kan altid se det hele.',
    open: 'Åben runde: I er få, og I kan genkende hinandens svar. Resultatet kan ses når som helst.',
    confidential: (threshold: string) =>
      `Fortrolig runde: Svarene vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og mindst ${threshold} har afleveret.`,
    closed: (date: string) => `Runden er lukket ${date} og tager ikke imod flere svar.`,
  },
  list: {
    caption: 'Besvarelserne, uden svar',
    number: 'Nr.',
    role: 'Rolle',
    department: 'Afdeling',
    started: 'Begyndt',
    state: 'Status',
    action: 'Gå videre',
    own: 'Din besvarelse',
    inProgress: 'I gang',
    handedIn: (when: string) => `Afleveret ${when}`,
    atTime: (time: string) => `i dag kl. ${time}`,
    onDate: (date: string) => `den ${date}`,
    continue: (number: string) => `Fortsæt besvarelse ${number}`,
    receipt: (number: string) => `Kvittering for besvarelse ${number}`,
    view: (number: string) => `Se besvarelse ${number}`,
    noDepartment: 'ikke oplyst',
  },
  empty: {
    title: 'Ingen besvarelser endnu',
    text: 'Her kommer besvarelserne til at stå med rolle og tid, men uden svar.',
  },
  add: {
    title: 'Tilføj besvarelse',
    firstTitle: 'Begynd din besvarelse',
    hint: 'Den næste svarer på denne enhed. De tidligere svar er ude af syne.',
    kindLegend: 'Hvordan skal runden være, når flere svarer?',
    confidential: {
      title: 'Fortrolig',
      text: 'Svarene vises ikke enkeltvis. Resultatet vises samlet, når runden er lukket og nok har afleveret. Vælg den, hvis I er i tvivl.',
    },
    open: {
      title: 'Åben',
      text: 'Til nogle få omkring et bord, der ved, at de kan genkende hinandens svar. Resultatet kan ses undervejs.',
    },
    noWayBack:
      'Det kan ikke laves om bagefter. Den, der har svaret, får det at vide og skal aflevere sin besvarelse, før den tæller.',
    thresholdLabel: 'Færrest besvarelser, før noget vises',
    thresholdHint: 'Fem er et godt valg. Mindst 3. Tallet ligger fast, når runden er blevet fortrolig.',
    thresholdError: (lowest: string, highest: string) => `Vælg et helt tal fra ${lowest} til ${highest}.`,
    kindError: 'Vælg fortrolig eller åben.',
    submit: 'Tilføj besvarelse',
    begin: 'Begynd at svare',
    refusedClosed: 'Runden er lukket og tager ikke imod flere svar.',
    refusedTaken: 'Runden fik en besvarelse i en anden fane. Vælg, om den skal være fortrolig eller åben.',
    refusedShared: 'Runden blev delt i en anden fane. Prøv igen: Besvarelsen bliver tilføjet på de vilkår.',
  },
  close: {
    title: 'Luk runden',
    confidential:
      'Når runden er lukket, kan ingen svare mere, og det samlede resultat bliver vist. Besvarelser, der ikke er afleveret, tæller ikke med. Det kan ikke laves om.',
    open: 'Når runden er lukket, kan ingen svare eller rette mere. Det kan ikke laves om.',
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
    cancel: 'Behold den åben',
    closed: 'Runden er lukket. Resultatet kan nu ses.',
  },
  seeResults: 'Se resultater',
  handedInCount: (handedIn: string, all: string) => `${handedIn} af ${all} er afleveret.`,
};
