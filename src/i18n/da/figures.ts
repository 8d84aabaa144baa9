/** The figures in words: what they read, where they come from, and their tables. */
const some = (agreeing: 'high' | 'high-or-some') =>
  agreeing === 'high' ? 'i høj grad' : 'i høj eller i nogen grad';

export const figures = {
  own: {
    answered: (answer: string, counted: boolean) =>
      `Du svarede »${answer}«. Dit svar er ${counted ? '' : 'ikke '}blandt dem, tallet tæller.`,
    dontKnow: 'Du svarede »ved ikke«.',
    unanswered: 'Du har ikke svaret.',
    likeForLike: 'Tallet bygger også på it-ansvarliges svar.',
    otherReadingWider: (counted: boolean) =>
      `Tæller »i nogen grad« også med, er dit svar ${counted ? '' : 'ikke '}blandt dem.`,
    otherReadingNarrower: (counted: boolean) =>
      `Tæller kun »i høj grad«, er dit svar ${counted ? '' : 'ikke '}blandt dem.`,
    countedHeading: 'Tæller med i tallet',
  },
  several: {
    counted: (k: string, n: string, agreeing: 'high' | 'high-or-some') =>
      `${k} af ${n} svarer ${some(agreeing)}.`,
    share: (percent: string) => `Det er ${percent}, og tallet er vejledende.`,
    dontKnow: (d: string, one: boolean) => (one ? '1 ved ikke.' : `${d} ved ikke.`),
    interval: (lower: string, upper: string) => `Intervallet går fra ${lower} til ${upper}.`,
    otherReadingWider: (k: string, n: string) => `Tæller »i nogen grad« også med, er det ${k} af ${n}.`,
    otherReadingNarrower: (k: string, n: string) => `Tæller kun »i høj grad«, er det ${k} af ${n}.`,
    nobody: 'Ingen har svaret på spørgsmålet.',
    onlyDontKnow: (d: string, one: boolean) =>
      `${one ? '1 ved ikke.' : `${d} ved ikke.`} Ingen andre har svaret.`,
    allDontKnow: 'Alle har svaret »ved ikke«.',
  },
  side: {
    'nearer-best': 'Hele intervallet ligger nærmest den bedste gruppe.',
    'nearer-worst': 'Hele intervallet ligger nærmest den dårligste gruppe.',
    'cannot-tell': 'Intervallet er for bredt til at sige, hvilken gruppe I ligger nærmest.',
    'beyond-best': 'Hele intervallet ligger over den bedste gruppe.',
    'beyond-worst': 'Hele intervallet ligger under den dårligste gruppe.',
  },
  hidden: {
    alike: 'Vises ikke: svarene ligger for tæt. Ellers kunne nogen genkendes.',
    notClosed: 'Vises ikke: runden er ikke lukket. Ellers kunne nogen genkendes.',
    tooFew: (missing: number) =>
      `Vises ikke: der mangler ${missing === 1 ? '1 besvarelse' : `${missing} besvarelser`}. Ellers kunne nogen genkendes.`,
  },
  sector: {
    rose: (first: string, last: string) =>
      `Blandt it-ansvarlige i kommuner og regioner steg andelen fra ${first} til ${last} procent på et år.`,
    label: 'Sektoren',
    detail: (years: string) => `it-ansvarlige, ${years}`,
    ownDetail: 'alle besvarelser',
    noBestOrWorst: 'Artiklen oplyser ikke tal for den bedste og den dårligste gruppe her.',
  },
  bestGroup: 'Bedste gruppe',
  worstGroup: 'Dårligste gruppe',
  ofN: (k: string, n: string) => `${k} af ${n}`,
  source: {
    source: 'Kilde:',
    noSizes: 'Artiklen oplyser ikke, hvor mange der er i grupperne.',
    noSize: 'Artiklen oplyser ikke, hvor mange der er spurgt.',
    ourReading: 'Vores læsning:',
    units: { municipality: 'kommuner', organisation: 'organisationer', 'head-of-it': 'it-ansvarlige' },
    about: (units: readonly string[]) =>
      `Tallet handler om ${units.join(' eller ')}, jeres om deltagere i selvvurderingen.`,
    dontKnowLeftOut: (d: string, one: boolean) =>
      one ? '1 ved ikke er holdt ude.' : `${d} ved ikke er holdt ude.`,
  },
  table: {
    who: 'Hvem',
    share: 'Andel',
    basis: 'Grundlag',
    interval: '95\u00a0%-interval',
    notStated: 'ikke oplyst',
    notPossible: 'ikke muligt',
    best: (year: string) => `Bedste gruppe, ${year}`,
    worst: (year: string) => `Dårligste gruppe, ${year}`,
    sector: (year: string) => `Sektoren, ${year}`,
    own: (name: string) => `${name}, egne svar`,
    ownOther: (name: string) => `${name}, den anden læsning`,
    noShare: 'vises ikke som andel',
    withheld: 'vises ikke',
    oneAnswer: 'én besvarelse',
    range: (lower: string, upper: string) => `${lower}–${upper}`,
  },
  answers: {
    unanswered: 'Ubesvaret',
    caption: (theme: string) => `${theme}: svarene`,
    question: 'Spørgsmål',
    summary: (items: string, k: string, n: string, dontKnow: string) =>
      `${items} spørgsmål: ${k} af ${n} svar i høj eller i nogen grad, ${dontKnow} ved ikke`,
    reading: (parts: string) => `${parts}.`,
    part: (label: string, count: string) => `${label} ${count}`,
    withheldCell: 'vises ikke',
  },
};
