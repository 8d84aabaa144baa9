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
      `Regner vi »i nogen grad« med, er dit svar ${counted ? '' : 'ikke '}blandt dem.`,
    otherReadingNarrower: (counted: boolean) =>
      `Regner vi kun »i høj grad« med, er dit svar ${counted ? '' : 'ikke '}blandt dem.`,
    countedHeading: 'Tæller med i tallet',
  },
  several: {
    counted: (k: string, n: string, agreeing: 'high' | 'high-or-some') =>
      `${k} af ${n} svarer ${some(agreeing)}.`,
    share: (percent: string) => `Det er ${percent}, og tallet er vejledende.`,
    dontKnow: (d: string, one: boolean) => (one ? '1 ved ikke.' : `${d} ved ikke.`),
    interval: (lower: string, upper: string) => `Intervallet går fra ${lower} til ${upper}.`,
    otherReadingWider: (k: string, n: string) => `Regner vi »i nogen grad« med, er det ${k} af ${n}.`,
    otherReadingNarrower: (k: string, n: string) => `Regner vi kun »i høj grad« med, er det ${k} af ${n}.`,
    nobody: 'Ingen har svaret på spørgsmålet.',
    onlyDontKnow: (d: string, one: boolean) =>
      `${one ? '1 ved ikke.' : `${d} ved ikke.`} Ingen andre har svaret.`,
    allDontKnow: 'Alle har svaret »ved ikke«.',
  },
  /** What the interval allows; stands after it. */
  side: {
    'nearer-best':
      'Hele intervallet ligger nærmere den bedste gruppes tal end den dårligstes. Det gør jer ikke til en del af gruppen.',
    'nearer-worst':
      'Hele intervallet ligger nærmere den dårligste gruppes tal end den bedstes. Det gør jer ikke til en del af gruppen.',
    'cannot-tell': 'Det er for bredt til at sige, hvilken gruppes tal I ligger nærmest.',
    'beyond-best': 'Hele intervallet ligger over den bedste gruppes tal.',
    'beyond-worst': 'Hele intervallet ligger under den dårligste gruppes tal.',
  },
  hidden: {
    alike: 'Vises ikke: For mange har svaret det samme, så nogen kunne blive genkendt.',
    notClosed: 'Vises ikke: Runden er ikke lukket. Ellers kunne nogen genkendes.',
    tooFew: (missing: number) =>
      `Vises ikke: Der mangler ${missing === 1 ? '1 besvarelse' : `${missing} besvarelser`}. Ellers kunne nogen genkendes.`,
  },
  sector: {
    gaveWeight: (first: string, firstYear: string, last: string, lastYear: string) =>
      `Blandt it-ansvarlige i kommuner og regioner lagde ${first} vægt på medarbejderinddragelse i ${firstYear} og ${last} i ${lastYear}.`,
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
    ourReading: 'Værktøjets læsning:',
    units: { municipality: 'kommuner', organisation: 'organisationer', 'head-of-it': 'it-ansvarlige' },
    about: (units: readonly string[]) =>
      `Tallet handler om ${units.join(' eller ')}, jeres om deltagere i selvvurderingen.`,
    dontKnowLeftOut: (d: string) => `${d} svarede »ved ikke« og er ikke regnet med.`,
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
    summary: (questions: string, k: string, n: string, dontKnow: string) =>
      `${questions}: ${k} af ${n} svar i høj eller i nogen grad, ${dontKnow} ved ikke`,
    questions: (items: string) => `${items} spørgsmål`,
    questionsShown: (shown: string, items: string) => `${shown} af ${items} spørgsmål vises`,
    reading: (parts: string) => `${parts}.`,
    part: (label: string, count: string) => `${label} ${count}`,
    withheldCell: 'vises ikke',
  },
};
