/** The wall: the results one slide at a time, in sentences short enough to be read from the back row. */
const degree = (high: boolean) => (high ? 'i høj grad' : 'i høj eller i nogen grad');

export const workshop = {
  pageTitle: (slide: string, position: string) => `${slide}, side ${position}`,
  position: (number: string, of: string) => `${number} af ${of}`,
  bar: {
    label: 'Knapper til visningen',
    previous: 'Forrige',
    next: 'Næste',
    fullScreen: 'Fuld skærm',
    blank: 'Sort skærm',
    leave: 'Forlad væggen',
    write: 'Skriv',
  },
  writeElsewhere: 'Noter og felter er i facilitatorens vindue.',
  blank: 'Skærmen er sort. En tast eller et klik viser siden igen.',
  /** The number of a slide where what it shows goes on over several. */
  part: (title: string, number: string, of: string) => `${title}, ${number} af ${of}`,
  title: {
    own: 'Egen runde',
    open: (date: string) => `Åben runde, begyndt ${date}`,
    openClosed: (date: string) => `Åben runde, lukket ${date}`,
    confidential: (date: string) => `Fortrolig runde, lukket ${date}`,
    numbered: (number: string, of: string, kind: string) => `Runde ${number} af ${of}. ${kind}`,
    respondents: (count: string) => `${count} har svaret. Tallene er vejledende.`,
    respondentsOwn: 'Én person har svaret. Af én besvarelse regner vi ingen procent ud.',
    source: (source: string) => `De offentliggjorte tal er fra ${source}.`,
  },
  /** Whose answers stand on the slide, in the source line. */
  own: (name: string, count: string) => `${name}: ${count} besvarelser, vejledende.`,
  ownOne: (name: string) => `${name}: én besvarelse.`,
  published: {
    own: 'Jeres svar',
    answered: (answer: string, counted: boolean) =>
      `Du svarede »${answer}«, som tallet ${counted ? '' : 'ikke '}tæller med.`,
    counts: (k: string, n: string, high: boolean) => `${k} af ${n} svarer ${degree(high)}.`,
    countsDontKnow: (k: string, n: string, high: boolean, dontKnow: string) =>
      `${k} af ${n} svarer ${degree(high)}, og ${dontKnow} ved ikke.`,
    share: (k: string, n: string, high: boolean, interval: string) =>
      `${k} af ${n} svarer ${degree(high)}, og ${interval}.`,
    interval: {
      'nearer-best': (lower: string, upper: string) =>
        `hele intervallet fra ${lower} til ${upper} ligger nærmere den bedste gruppes tal end den dårligstes`,
      'nearer-worst': (lower: string, upper: string) =>
        `hele intervallet fra ${lower} til ${upper} ligger nærmere den dårligste gruppes tal end den bedstes`,
      'cannot-tell': (lower: string, upper: string) =>
        `intervallet fra ${lower} til ${upper} er for bredt til at sige, hvilken gruppes tal I ligger nærmest`,
      'beyond-best': (lower: string, upper: string) =>
        `hele intervallet fra ${lower} til ${upper} ligger over den bedste gruppes tal`,
      'beyond-worst': (lower: string, upper: string) =>
        `hele intervallet fra ${lower} til ${upper} ligger under den dårligste gruppes tal`,
      sector: (lower: string, upper: string) => `95\u00a0%-intervallet går fra ${lower} til ${upper}`,
    },
    source: 'Kilde: artiklen fra DANSK IT om IT i praksis® 2016.',
    about: (units: readonly string[]) =>
      `Andele af ${units.join(' eller ')}; jeres er en andel af deltagere og vejledende.`,
    /** Where which answers count is our reading: which they are, and then what the other reading would give. */
    ourReading: (high: boolean, other: string) =>
      `Værktøjets læsning: ${high ? 'kun »i høj grad« tæller' : '»i høj grad« og »i nogen grad« tæller'}${other}.`,
    otherCounts: (high: boolean, k: string, n: string) =>
      `; regner vi ${high ? '»i nogen grad«' : 'kun »i høj grad«'} med, er det ${k} af ${n}`,
    otherAnswer: (high: boolean, counted: boolean) =>
      `; regner vi ${high ? '»i nogen grad«' : 'kun »i høj grad«'} med, er dit svar ${counted ? '' : 'ikke '}blandt dem`,
  },
  themes: {
    fewItems: 'Ingen score: færre end tre spørgsmål',
    fewAnswers: 'Ingen score: for få har svaret',
    hidden: 'Vises ikke: grundlaget er for lille',
    source: (fewest: string, most: string) =>
      fewest === most
        ? `Hver score bygger på ${most} deltagere. Båndene er værktøjets egne; for temaerne er der ingen offentliggjorte tal at sammenligne med.`
        : `Scorerne bygger på ${fewest} til ${most} deltagere. Båndene er værktøjets egne; for temaerne er der ingen offentliggjorte tal at sammenligne med.`,
    sourceOwn:
      'Båndene er værktøjets egne; for temaerne er der ingen offentliggjorte tal at sammenligne med.',
  },
  answers: {
    squares: 'Én firkant er ét svar.',
  },
  differences: {
    share: 'Andel, der svarer i høj eller i nogen grad',
  },
  advice: {
    title: 'Det kalder svarene på',
    order: 'Rækkefølgen siger ikke, hvad der virker bedst; det oplyser artiklen ikke.',
    more: (shown: string, called: string) => `${shown} af ${called} anbefalinger.`,
  },
  end: {
    title: 'Det siger tallene ikke',
    points: [
      'Hvorfor svarene er, som de er. Tallene viser ingen årsager.',
      'Hvem der er bedst. Der er ingen rangliste og ingen samlet score.',
      'Hvad de, der ikke er spurgt, ville have svaret.',
      'Hvor mange der er i artiklens grupper. Det oplyser artiklen ikke.',
    ] as readonly string[],
    pointsOwn: [
      'Hvorfor svarene er, som de er. De viser ingen årsager.',
      'Hvad andre ville have svaret. Det er én persons svar.',
      'Hvem der er bedst. Der er ingen rangliste og ingen samlet score.',
      'Hvor mange der er i artiklens grupper. Det oplyser artiklen ikke.',
    ] as readonly string[],
    source: 'Brug tallene som anledning til en samtale.',
  },
  /** Slides of the meeting itself. */
  purpose: {
    title: 'Formål og spilleregler',
    points: [
      'Se, hvad svarene siger, og vælg, hvad I vil begynde med.',
      'Tal om arbejdet. Ingen skal fortælle, hvad de har svaret.',
      'Spørg efter eksempler, når I ser forskelligt på noget.',
      'Brug tallene til en samtale, ikke til en dom.',
    ] as readonly string[],
  },
  respondents: {
    title: 'Hvem har svaret',
    count: (count: string) => `${count} besvarelser`,
    one: 'Én besvarelse',
    groups: (groups: string) => `Heraf ${groups}.`,
    share: 'Tallene gælder dem, der har svaret. De siger ikke, hvad andre ville have svaret.',
  },
  quiet: {
    title: 'Et stille øjeblik',
    points: [
      'Se på dine egne svar på din egen skærm eller på papir.',
      'Har du ikke svaret, så læs spørgsmålene.',
      'Vælg ét spørgsmål, du gerne vil tale om.',
    ] as readonly string[],
    source: 'Her på væggen vises ingen svar.',
  },
  reveal: {
    next: {
      worst: 'Vis den dårligste gruppe',
      best: 'Vis den bedste gruppe',
      own: 'Vis jeres svar',
      earlier: (year: string) => `Vis ${year}`,
      later: (year: string) => `Vis ${year}`,
    },
    back: 'Skjul igen',
    all: 'Alt er vist',
    nothing: 'Skala fra 0 til 100 procent. Intet er vist endnu.',
    /** What is guessed at, by the statement it stands beside and under its title; in quotation marks as the article has it. */
    ask: {
      K1: 'Hvor stor en andel har »benhårdt fokus«: dårligste og bedste gruppe?',
      M1: 'Hvor stor en andel »lægger vægt på« det: i 2015, og i 2016?',
      B1: 'Hvor stor en andel mener det: i den dårligste og den bedste gruppe?',
    } as Readonly<Record<string, string>>,
    /** The sentence under the picture, after so many steps. */
    start: {
      bestWorst: 'Hvad gætter I på? Hvor ligger den dårligste og den bedste gruppe?',
      trend: 'Hvad gætter I på? Hvor stor var andelen, og hvor stor blev den?',
    },
    afterWorst: (figure: string) => `${figure} i den dårligste gruppe. Hvor ligger den bedste?`,
    afterBest: (figure: string) => `${figure} i den bedste gruppe. Hvor ligger I selv?`,
    afterEarlier: (figure: string, year: string, next: string) =>
      `${figure} i ${year}. Hvor stor blev andelen i ${next}?`,
    afterLater: (figure: string, year: string) => `${figure} i ${year}. Hvor ligger I selv?`,
  },
  guess: {
    handsShort: (of: string, counts: string, dontKnow: string) =>
      `Hænder, ${of}, fra høj grad til slet ikke: ${counts}; ved ikke: ${dontKnow}`,
    mark: (percent: string) => `Gæt ${percent}`,
    /** Where there are several on one axis, which leaves room for the figures alone. */
    several: (guesses: string) => `Salens gæt: ${guesses}`,
    of: {
      worst: 'dårligste gruppe',
      best: 'bedste gruppe',
      own: 'jer selv',
      earlier: 'første år',
      later: 'seneste år',
    },
    number: (of: string, percent: string) => `${of} ${percent}`,
    hands: (of: string, counts: string) => `${of}: ${counts}`,
    hand: (count: number, shown: string, answer: string) =>
      `${count === 1 ? '1 hånd' : `${shown} hænder`} for »${answer}«`,
  },
  question: {
    title: (number: string) => `Spørgsmål ${number} til salen`,
    source: 'Tal sammen to og to i to minutter, og hør så et par stykker.',
  },
  vote: {
    title: 'Hvad begynder vi med?',
    how: (dots: string) => `Hver har ${dots} prikker.`,
    howOne: 'Hver har én prik.',
    given: (given: string, all: string) => `${given} af ${all} prikker er givet.`,
    ballots: (count: string, of: string) => `${count} af ${of} har stemt.`,
    secret: 'Prikkerne vises, når afstemningen er lukket.',
    over: (count: number, shown: string) =>
      `Der er talt ${count === 1 ? '1 prik for meget' : `${shown} prikker for mange`}. Tæl igen.`,
    tie: (place: string) => `Flere deler ${place}. pladsen: Tal om dem, før I vælger.`,
    source: 'Prikkerne viser, hvad salen vil begynde med. De viser ikke, hvad der virker bedst.',
    dots: (count: number, shown: string) => (count === 1 ? '1 prik' : `${shown} prikker`),
    notBegun: 'Afstemningen er ikke begyndt.',
  },
  decisions: {
    title: 'Det har I aftalt',
    step: 'Første skridt',
    none: 'Ingen aftaler endnu. Hvem gør hvad, og hvornår?',
    noOwner: 'ingen ansvarlig endnu',
    by: (date: string) => `senest ${date}`,
    noDate: 'ingen dato endnu',
    more: (count: number, shown: string) =>
      count === 1 ? '1 aftale mere står i referatet.' : `${shown} aftaler mere står i referatet.`,
  },
  parked: {
    title: 'Parkeret til senere',
    none: 'Intet er parkeret.',
    more: (count: number, shown: string) =>
      count === 1 ? '1 idé mere står i referatet.' : `${shown} idéer mere står i referatet.`,
  },
  nextStep: {
    title: 'Næste skridt',
    points: [
      'Send referatet rundt i dag.',
      'Hver aftale skal have en ansvarlig. Spørg den ansvarlige, hvis du vil hjælpe.',
      'Se på aftalerne igen, når den første dato er nået.',
    ] as readonly string[],
    source: 'Tak for i dag.',
  },
  time: {
    clock: (minutes: string, seconds: string) => `${minutes}.${seconds}`,
    left: (time: string) => `${time} tilbage`,
    over: (time: string) => `${time} over tid`,
  },
  points: {
    welcome: 'Velkommen',
    figures: 'Gæt og spejl',
    differences: 'Forskelle',
    choose: 'Vælg',
    agree: 'Aftal',
  },
  hidden: {
    notClosed: 'Resultatet vises, når runden er lukket',
    tooFew: 'Resultatet kan ikke vises endnu',
    missing: (missing: number) =>
      missing === 1
        ? 'Der mangler 1 afleveret besvarelse.'
        : `Der mangler ${missing} afleverede besvarelser.`,
    ready: 'Der er afleveret nok besvarelser til, at runden kan lukkes.',
    why: 'Ellers kunne nogen genkendes.',
  },
  /** What slides are called in a list, where their titles would be sentences. */
  names: {
    title: 'Forside',
    themes: 'Temaprofilen',
    answers: (theme: string) => `Svarene: ${theme}`,
    difference: 'Størst forskel',
    dontKnows: 'Det ved I ikke',
  },
  unreadable: {
    title: 'Workshoppen kan ikke læses',
    todo: 'Se hvorfor i facilitatorens vindue.',
    safe: 'Svar og resultater er ikke berørt, og intet bliver skrevet oven i det gemte.',
  },
  nobody: {
    title: 'Ingen svar endnu',
    text: 'Når mindst ét spørgsmål er besvaret, vises svarene her.',
  },
};
