/** The recommendations page around the pack's advice. */
export const recommendations = {
  title: 'Anbefalinger',
  lead: (count: string, one: boolean) =>
    one
      ? 'Ét forslag, som jeres svar kalder på. Ændrer I et svar, ændrer listen sig.'
      : `${count} forslag, som jeres svar kalder på. De øverste har de laveste svar bag sig. Ændrer I et svar, ændrer listen sig.`,
  fromArticle: 'Fra artiklen',
  professional: 'Faglig vurdering',
  because: 'Derfor ser I den',
  said: (answer: string) => `Du svarede »${answer}«.`,
  unanswered: 'Du har ikke svaret.',
  high: (k: string, n: string) => `${k} af ${n} i høj eller i nogen grad`,
  dontKnow: (d: string, n: string) => `${d} af ${n} ved ikke`,
  oursWhy: 'Vores begrundelse:',
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
    count === 1 ? 'Vis 1 anbefaling mere' : `Vis ${count} anbefalinger mere, tema for tema`,
  order: {
    title: 'Sådan er rækkefølgen lavet',
    text: [
      'Hver anbefaling er knyttet til bestemte spørgsmål. Svarene på et spørgsmål bliver til en score: gennemsnittet af i høj grad 100, i nogen grad 67, i mindre grad 33 og slet ikke 0. »Ved ikke« og ubesvarede tæller ikke med i scoren.',
      'Under 50 kalder spørgsmålet på råd til et lavt svar, fra 50 til under 85 på råd til et svar midt i skalaen, fra 85 på råd om at holde fast og sprede det. Ved mindst en tredjedel af besvarelserne ikke, hvordan det står til, kalder det på råd om at finde ud af det.',
      'Øverst står de råd, der har det laveste svar bag sig, ganget med rådets vægt fra 1 til 3. Ved lighed kommer temaet med den laveste score først. I en fortrolig runde kan kun spørgsmål, hvis svar bliver vist, kalde på råd.',
      'Rækkefølgen siger ikke, hvad der virker bedst. Det har kilden ikke undersøgt.',
    ] as readonly string[],
  },
  none: {
    title: 'Ingen af jeres svar kalder på noget her',
    text: 'Anbefalingerne følger af svarene. Se dem i resultaterne.',
  },
  nobody: {
    title: 'Ingen svar endnu',
    text: 'Anbefalingerne følger af jeres svar. Svar på mindst ét spørgsmål, så kommer de første.',
    begin: 'Begynd at svare',
  },
  hidden: {
    title: 'Anbefalingerne vises, når resultatet vises',
    text: 'De følger af svarene og kunne ellers røbe dem.',
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
