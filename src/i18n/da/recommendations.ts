/** The recommendations page around the pack's advice. */
export const recommendations = {
  title: 'Anbefalinger',
  lead: (count: string, one: boolean) =>
    one
      ? 'Jeres svar kalder på én anbefaling.'
      : `Jeres svar kalder på ${count} anbefalinger. Øverst står de anbefalinger, som svarene kalder stærkest på.`,
  /** Of a round that still takes answers. */
  changes: 'Ændrer svarene sig, ændrer listen sig.',
  fromArticle: 'Fra artiklen',
  professional: 'Faglig vurdering',
  because: 'Derfor ser I den',
  calledBySeveral: (count: number) => `${count} spørgsmål kalder på den:`,
  said: (answer: string) => `Du svarede »${answer}«.`,
  high: (k: string, n: string) => `${k} af ${n} svarer i høj eller i nogen grad`,
  dontKnow: (d: string, n: string) => `${d} af ${n} ved ikke`,
  firstStep: 'Første skridt, inden for to uger',
  owner: 'Ansvarlig',
  effort: 'Indsats',
  efforts: { low: 'Lille', medium: 'Mellem', high: 'Stor' },
  time: 'Tid',
  months: (months: number) => (months === 1 ? 'Cirka 1 måned' : `Cirka ${months} måneder`),
  sign: 'Det kan I se på',
  notForUs: 'Ikke for os',
  notForUsOf: (title: string) => `Ikke for os: ${title}`,
  folded: (title: string) => `Ikke for os: ${title}`,
  undo: 'Fortryd',
  undoOf: (title: string) => `Fortryd »ikke for os«: ${title}`,
  foldedCount: (count: number) =>
    count === 1
      ? '1 anbefaling er lagt til side som »ikke for os«.'
      : `${count} anbefalinger er lagt til side som »ikke for os«.`,
  rest: (count: number) =>
    count === 1 ? 'Vis 1 anbefaling til' : `Vis ${count} anbefalinger til, tema for tema`,
  filters: {
    label: 'Vælg ud',
    theme: 'Tema',
    owner: 'Ansvarlig',
    effort: 'Indsats',
    all: { theme: 'Alle temaer', owner: 'Alle ansvarlige', effort: 'Uanset indsats' },
    found: (found: string, all: string) => `${found} af ${all} anbefalinger`,
    showAll: 'Vis alle',
    none: {
      title: 'Ingen af anbefalingerne passer til det, du har valgt',
      text: 'Vælg noget andet i en af listerne, eller vis alle anbefalinger igen.',
    },
    chosen: (name: string, value: string) => `${name}: ${value}`,
    printed: (chosen: string) => `Et udvalg af anbefalingerne. ${chosen}`,
  },
  order: {
    title: 'Sådan er rækkefølgen lavet',
    text: [
      'Hver anbefaling er knyttet til bestemte spørgsmål. Et spørgsmåls score er gennemsnittet af svarene, hvor »i høj grad« er 100, »i nogen grad« 67, »i mindre grad« 33 og »slet ikke« 0. »Ved ikke« og ubesvarede indgår ikke i scoren.',
      'Er scoren under 50, kalder spørgsmålet på anbefalinger til lave svar. Fra 50 til under 85 kalder det på anbefalinger til svar i midten, og fra 85 på anbefalinger om at holde fast og sprede det. Er svaret »ved ikke« i mindst en tredjedel af besvarelserne, kalder spørgsmålet på anbefalinger om at finde ud af, hvordan det står til.',
      'Øverst står de anbefalinger, der har det største behov. Behovet er det, den laveste score mangler i 100, ganget med anbefalingens vægt, som er 1, 2 eller 3. For anbefalinger om at finde ud af det er behovet andelen af »ved ikke« i procent, ganget med vægten. Vægten er vores valg. Ved lighed kommer temaet med den laveste score først. I en fortrolig runde kan kun spørgsmål, hvis svar bliver vist, kalde på anbefalinger.',
      'Rækkefølgen siger ikke, hvad der virker bedst. Det oplyser artiklen ikke.',
    ] as readonly string[],
  },
  withheld: (count: number, items: string) =>
    `${count} af ${items} spørgsmål vises ikke og kalder derfor ikke på anbefalinger.`,
  none: {
    titleWithheld: 'Ingen anbefalinger at vise',
    title: 'Ingen af jeres svar kalder på noget her',
    text: 'Anbefalingerne følger af svarene, og dem kan I se under Resultater.',
  },
  nobody: {
    title: 'Ingen svar endnu',
    text: 'Anbefalingerne følger af jeres svar. Svar på mindst ét spørgsmål, så kommer de første anbefalinger.',
    begin: 'Begynd at svare',
  },
  hidden: {
    title: 'Anbefalingerne vises sammen med resultatet',
    text: 'Anbefalingerne følger af svarene og kunne ellers røbe dem.',
    toRound: 'Gå til besvarelserne',
  },
  failed: {
    title: 'Anbefalingerne kunne ikke hentes.',
    safe: 'Svarene er ikke berørt.',
    retry: 'Prøv igen',
  },
  toResults: 'Se resultater',
  print: 'Udskriv',
};
