/** What the answers say as a whole: the short version, theme profile, differences, agreement, don't-knows. */
const degree = (high: boolean) => (high ? 'i høj grad' : 'i høj eller i nogen grad');
const worth =
  'Svarene tæller sådan: »slet ikke« 0, »i mindre grad« 33, »i nogen grad« 67 og »i høj grad« 100.';
const questions = (count: number, inWords: string) =>
  count === 1 ? '1 andet spørgsmål' : `${inWords} andre spørgsmål`;

export const findings = {
  briefly: {
    title: 'Kort fortalt',
    nearestBest: (title: string, k: string, n: string, onlyHigh: boolean) =>
      `Ved »${title}« svarer ${k} af ${n} ${degree(onlyHigh)}, og hele intervallet ligger nærmere den bedste gruppes tal end den dårligstes. Det gør jer ikke til en del af gruppen.`,
    beyondBest: (title: string, k: string, n: string, onlyHigh: boolean) =>
      `Ved »${title}« svarer ${k} af ${n} ${degree(onlyHigh)}, og hele intervallet ligger over den bedste gruppes tal.`,
    lowest: (themes: string, score: string, others: string) =>
      `${themes} har den laveste score, ${score}, og ${others}.`,
    otherOne: (score: string) => `det andet tema har ${score}`,
    othersSame: (count: string, score: string) => `de ${count} andre temaer har ${score}`,
    othersBetween: (count: string, lowest: string, highest: string) =>
      `de ${count} andre temaer ligger mellem ${lowest} og ${highest}`,
    dontKnow: (k: string, n: string, statement: string) =>
      `${k} af ${n} svarer »ved ikke« til »${statement}«`,
    dontKnowMost: ', og det er det højeste antal.',
    dontKnowAsMany: (others: number, inWords: string) =>
      `, og lige så mange gør det ved ${questions(others, inWords)}.`,
    dontKnowOwn: (statement: string) => `Du svarer »ved ikke« til »${statement}«.`,
    dontKnowOwnMore: (count: string, statement: string) =>
      `Du svarer »ved ikke« til ${count} spørgsmål, blandt andet »${statement}«.`,
    difference: (statement: string, leaders: string, employees: string) =>
      `Ledere og medarbejdere svarer mest forskelligt på »${statement}«: ${leaders} og ${employees} svarer i høj eller i nogen grad`,
    differenceAsMuch: (others: number, inWords: string) =>
      `, og forskellen er lige så stor ved ${questions(others, inWords)}`,
    none: 'Svarene giver ikke anledning til nogen af de sætninger, der kan stå her.',
    toPart: {
      tal: 'Se tallene',
      temaer: 'Se temaerne',
      uenighed: 'Se forskellene',
      vedikke: 'Se »ved ikke«',
    },
    rulesTitle: 'Sådan er sætningerne valgt',
    rules: [
      'Her står højst fire sætninger. En sætning, der ikke passer på svarene, er udeladt. Det samme er det, der ikke vises.',
      'Nærmest den bedste gruppes tal: det offentliggjorte tal, hvor hele intervallet om jeres andel ligger på den bedste gruppes side af midten mellem de to gruppers tal. Er der flere, er det den andel, der ligger længst mod den bedste gruppes tal.',
      'Laveste tema: temaet med den laveste score, når mindst to temaer har en score, og de ikke alle er ens.',
      'Flest »ved ikke«: det spørgsmål, som flest har svaret »ved ikke« til. Er der flere med lige mange, står det første.',
      'Størst forskel mellem ledere og medarbejdere: blandt de spørgsmål, der vises opdelt, og hvor mindst fem i hver gruppe har svaret på skalaen. Med mange spørgsmål vil nogle forskelle være store ved et tilfælde.',
    ] as readonly string[],
  },
  profile: {
    title: 'Temaprofil',
    lead: `Hvert tema har en score fra 0 til 100. ${worth} Scoren er gennemsnittet af deltagernes egne scorer, så hver deltager tæller én gang. En deltager har en score, når mindst 60\u00a0% af temaets spørgsmål er besvaret på skalaen; ved hvert tema står, hvor mange der har en.`,
    leadOwn: `Hvert tema har en score fra 0 til 100. ${worth} Scoren er gennemsnittet af dine svar, når du har svaret på skalaen på mindst 60\u00a0% af temaets spørgsmål.`,
    withheldAsUnanswered: 'Spørgsmål, der ikke vises, tæller som ubesvarede.',
    convention:
      'For temaerne er der ingen offentliggjorte tal at sammenligne med. Båndene »Tidligt«, »På vej«, »Godt i gang« og »Stærkt« er værktøjets egne.',
    bands: {
      early: 'Tidligt',
      'under-way': 'På vej',
      'well-under-way': 'Godt i gang',
      strong: 'Stærkt',
    },
    lowest: (themes: string, score: string) => `${themes} har den laveste score, ${score}.`,
    otherOne: (score: string) => `Det andet tema har ${score}.`,
    othersSame: (count: string, score: string) => `De ${count} andre temaer har ${score}.`,
    othersBetween: (count: string, lowest: string, highest: string) =>
      `De ${count} andre temaer ligger mellem ${lowest} og ${highest}.`,
    allSame: (score: string) => `Alle temaer med en score har den samme, ${score}.`,
    onlyOne: (theme: string, score: string) => `${theme} er det eneste tema med en score, ${score}.`,
    nothing: 'Ingen temaer har en score, der kan vises.',
    respondents: (k: string, n: string) => `${k} af ${n} deltagere`,
    oneRespondent: '1 deltager',
    noScore: {
      fewItems: 'Ingen score: Temaet har færre end tre spørgsmål i denne udgave.',
      fewAnswers: 'Ingen score: For få af temaets spørgsmål er besvaret på skalaen.',
      hidden: 'Vises ikke: For få har en score, eller for få af temaets spørgsmål vises.',
    },
    table: {
      caption: 'Temaprofil: score fra 0 til 100',
      theme: 'Tema',
      score: 'Score',
      band: 'Bånd',
      respondents: 'Deltagere med score',
      ofBlock: (block: string) => `Score: ${block}`,
      of: (k: string, n: string) => `${k} af ${n}`,
      withRespondents: (score: string, kOfN: string) => `${score} (${kOfN})`,
      none: 'ingen score',
      withheld: 'vises ikke',
    },
  },
  blocks: {
    leaders: 'Ledere',
    employees: 'Medarbejdere',
    neither: 'Øvrige roller',
    noDepartment: 'Uden afdeling',
    withSize: (name: string, n: string) => `${name} (${n})`,
    named: (name: string) => `»${name}«`,
    leadersIn: (n: string) => `${n} ledere`,
    employeesIn: (n: string) => `${n} medarbejdere`,
    othersIn: (n: string, name: string) => `${n} i »${name}«`,
    leadersOf: (k: string, n: string) => `${k} af ${n} ledere`,
    employeesOf: (k: string, n: string) => `${k} af ${n} medarbejdere`,
    othersOf: (k: string, n: string, name: string) => `${k} af ${n} i »${name}«`,
  },
  differences: {
    part: 'Forskelle og enighed',
    titleLeaders: 'Her svarer ledere og medarbejdere mest forskelligt',
    titleBlocks: 'Her svarer grupperne mest forskelligt',
    titleNone: 'Forskelle mellem grupperne',
    largest: (count: string) =>
      count === '1' ? 'Listen viser den største forskel.' : `Listen viser de ${count} største forskelle.`,
    chance: (items: string) =>
      `Med ${items} spørgsmål vil nogle forskelle være store ved et tilfælde, også hvor intervallet ikke går under 0.`,
    small: 'Grupperne er små, så tallene er usikre.',
    smaller: 'Jo mindre grupperne er, jo mere usikre er tallene.',
    talk: '»I høj grad« og »i nogen grad« er lagt sammen, så »6 af 6« kan være to forskellige svar. Brug listen til en samtale, ikke til en dom.',
    belowZero: 'Går et interval under 0, kan svarene ikke vise, hvem der svarer højest.',
    sampling:
      'Intervallet viser, hvor stor usikkerheden ville være, hvis deltagerne var trukket tilfældigt og svarede uafhængigt af hinanden.',
    reading: (first: string, second: string) => `${first} og ${second} svarer i høj eller i nogen grad.`,
    size: (points: string, lower: string, upper: string) =>
      `Forskellen er ${points} procentpoint (95\u00a0%-interval fra ${lower} til ${upper}).`,
    none: 'Grupperne har ingen forskelle, der kan vises.',
    notByBlock: (count: string, items: string) =>
      `${count} af ${items} spørgsmål er ikke delt op på grupper.`,
    notByBlockWhy:
      'Alle eller alle på nær én i en gruppe har valgt præcis det samme svar, og så kunne nogen blive genkendt. Hvor det er muligt, vises svarene samlet.',
    notShown: (count: string) => `${count} af dem vises slet ikke.`,
    fewScored: (count: string) =>
      `Ved ${count} spørgsmål har en gruppe færre end fem svar på skalaen, så forskellen bliver ikke regnet ud.`,
    notChosen: 'Runden er ikke opdelt på grupper.',
    notChosenWhy: 'Opdelingen vælges, før runden lukkes, og kan ikke vælges om bagefter.',
    tooFewBlocks: 'Runden vises ikke opdelt på grupper.',
    tooFewBlocksWhy: (threshold: string) =>
      `Der skal være mindst to grupper på ${threshold} deltagere eller flere. Ellers kunne nogen genkendes.`,
    open: 'En åben runde vises ikke opdelt på grupper, og enigheden regnes ikke ud. Deltagerne kan genkende hinandens svar og tale om dem.',
    joined: (block: string) => `Små grupper er lagt sammen: ${block}.`,
    key: 'Grupper',
    table: {
      caption: 'Svar i høj eller i nogen grad, gruppe for gruppe',
      question: 'Spørgsmål',
      difference: 'Forskel, procentpoint',
      interval: '95\u00a0%-interval, procentpoint',
      of: (k: string, n: string) => `${k} af ${n}`,
      notByBlock: 'vises ikke opdelt',
      notPossible: 'ikke muligt',
      range: (lower: string, upper: string) => `${lower} til ${upper}`,
    },
  },
  agreement: {
    title: 'Hvor ens svarer I?',
    lead: 'Enighed går fra −1 til 1 (van der Eijks A): 1, når alle svarer ens, 0, når svarene er jævnt fordelt, og −1, når de står i to lejre, halvdelen i hver ende af skalaen. »Ved ikke« er ikke regnet med.',
    caution:
      'Enighed siger, hvor ens I svarer. Den siger ikke, om svarene er høje eller lave, og ikke, om I har ret.',
    reading: (most: string, high: string, least: string, low: string) =>
      `Af de spørgsmål, der vises, svarer I mest ens på »${most}« (${high}) og mindst ens på »${least}« (${low}).`,
    readingOne: (statement: string, value: string) => `Enigheden om »${statement}« er ${value}.`,
    readingSame: (questions: string, value: string) =>
      `Enigheden er ${value} om alle ${questions} spørgsmål, der kan vises.`,
    nothing: 'Ingen spørgsmål har fem svar på skalaen, der kan vises.',
    most: 'Mest ens',
    least: 'Mindst ens',
    ends: { camps: 'to lejre', even: 'jævnt fordelt', alike: 'alle ens' },
    value: (value: string) => `Enighed ${value}`,
    table: {
      caption: 'Enighed, spørgsmål for spørgsmål',
      question: 'Spørgsmål',
      agreement: 'Enighed',
      scored: 'Svar på skalaen',
      notShown: 'vises ikke',
      fewScored: 'færre end fem svar',
    },
  },
  dontKnows: {
    title: 'Det ved I ikke',
    titleOwn: 'Det ved du ikke',
    lead: '»Ved ikke« er også et svar. Det kan vise, hvad nogen mangler at få at vide, eller hvad ingen ved.',
    leadOwn: '»Ved ikke« er også et svar. Det viser, hvad du kan finde ud af.',
    reading: (k: string, n: string, statement: string) =>
      `${k} af ${n} svarer »ved ikke« til »${statement}«.`,
    none: 'Ingen har svaret »ved ikke« til de spørgsmål, der vises.',
    noneOwn: 'Du har ikke svaret »ved ikke« til noget.',
    count: (k: string, n: string) => `${k} af ${n} ved ikke`,
    /** To groups, with how many of each don't know; where nobody can see in which group it is, to all. */
    tell: (groups: string) => `Svaret skal nå ud til ${groups}.`,
    group: (name: string, k: string, n: string) => `${name} (${k} af ${n} ved ikke)`,
    everyone: 'alle deltagere',
    advice: 'Anbefaling',
    owner: (owner: string) => `Forslag til ansvarlig: ${owner}.`,
    more: (count: number) => `Vis ${count} spørgsmål til`,
    withheld: 'Spørgsmål, der ikke vises, er ikke med.',
    adviceFailed: 'Rådene kunne ikke hentes. Svarene er ikke berørt.',
    table: {
      caption: '»Ved ikke«, spørgsmål for spørgsmål',
      question: 'Spørgsmål',
      dontKnow: 'Ved ikke',
      of: 'Af',
      notByBlock: 'vises ikke opdelt',
    },
  },
};
