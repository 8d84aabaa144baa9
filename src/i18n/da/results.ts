/** The results page around its figures. */
export const results = {
  title: 'Resultater',
  facts: {
    title: 'Om runden',
    responses: 'Besvarelser',
    form: 'Udgave',
    short: (items: string) => `Kort, ${items} spørgsmål`,
    full: (items: string) => `Fuld, ${items} spørgsmål`,
    round: 'Runde',
    numbered: (number: string, of: string, kind: string) => `${number} af ${of}, ${kind}`,
    byBlock: (count: string, blocks: string) => `${count}: ${blocks}`,
    collected: 'Indsamlet',
    since: (opened: string) => `Siden ${opened}`,
    between: (opened: string, closed: string) => (opened === closed ? opened : `Fra ${opened} til ${closed}`),
    answered: 'Besvaret',
    answers: (scored: string, dontKnow: string, unanswered: string) =>
      `${scored} svar på skalaen, ${dontKnow} ved ikke, ${unanswered} ubesvaret`,
    /** Where some are withheld: what the counts are of. */
    ofShown: (shown: string, answers: string) =>
      `${shown === '1' ? 'På det ene viste spørgsmål' : `På de ${shown} viste spørgsmål`}: ${answers}`,
    figures: 'Om tallene',
    figuresOwn: 'Én persons svar. Af én besvarelse regner vi ingen procent ud.',
    figuresSeveral: 'Vejledende. De viser kun, hvad deltagerne har svaret.',
    withheld: 'Vises ikke',
    withheldItems: (count: string, items: string) =>
      `${count} af ${items} spørgsmål, fordi for mange har svaret det samme`,
  },
  onTheWall: 'Vis på væggen',
  jump: 'På denne side',
  /** The parts as they are linked to; their headings may say more. */
  parts: {
    tal: 'De offentliggjorte tal',
    temaer: 'Temaprofil',
    svar: 'Svarene',
    uenighed: 'Forskelle og enighed',
    vedikke: 'Ved ikke',
  },
  published: {
    title: 'Jer og de offentliggjorte tal',
    lead: (years: string) =>
      `Jeres tal er andele af deltagerne. Artiklens tal er fra ${years} og er andele af kommuner, organisationer eller it-ansvarlige. De tæller altså noget forskelligt: Brug dem som anledning til en samtale, ikke som en placering på en rangliste.`,
    leadOwn: (years: string) =>
      `Her står dine svar ved siden af artiklens tal. Artiklens tal er fra ${years} og er andele af kommuner, organisationer eller it-ansvarlige. Ét svar og en andel er noget forskelligt: Brug tallene som anledning til en samtale, ikke som en placering på en rangliste.`,
    sampling:
      'Intervallet viser, hvor stor usikkerheden ville være, hvis deltagerne var trukket tilfældigt blandt alle, der kunne være spurgt. Det er de sjældent.',
    key: 'Signaturforklaring',
    own: 'Jeres svar',
    interval: '95\u00a0%-interval',
    asTable: 'Vis tallene som tabel',
  },
  answers: {
    title: 'Svarene, spørgsmål for spørgsmål',
    order: 'Rækkefølge',
    orders: {
      theme: 'Tema for tema',
      share: 'Færrest i høj eller i nogen grad først',
      'dont-know': 'Flest »ved ikke« først',
    },
    orderHint: 'Spørgsmål, der ikke vises, står sidst.',
    /** @param bars whether there are more answers than squares have room for */
    lead: (bars: boolean) =>
      `${bars ? 'Bjælkerne viser, hvor mange der har valgt hvert svar' : 'Én firkant er ét svar'}. »I høj grad« og »i nogen grad« står til højre for stregen, »i mindre grad« og »slet ikke« til venstre. »Ved ikke« og ubesvaret står for sig.`,
    withheld: (count: string, items: string, byBlock: boolean) =>
      `${count} af ${items} spørgsmål vises ikke. Alle eller alle på nær én${byBlock ? ', samlet eller i en gruppe,' : ''} har valgt præcis det samme svar, for eksempel »i nogen grad«, og så kunne nogen blive genkendt.`,
    leadOwn:
      'Sådan svarede du. »I høj grad« og »i nogen grad« står til højre for stregen, »i mindre grad« og »slet ikke« til venstre.',
    asTable: 'Vis svarene som tabel',
    /** @param size from which a group is large */
    covered: (size: string) =>
      `Reglerne beskytter ikke, hvis deltagere fortæller hinanden, hvad de har svaret. I grupper på mindst ${size} vises svarene også, når alle har svaret det samme.`,
  },
  missing: {
    own: (count: number) =>
      count === 1 ? '1 spørgsmål er ikke besvaret endnu.' : `${count} spørgsmål er ikke besvaret endnu.`,
    continue: 'Svar på resten',
    notHandedIn: (count: number) =>
      count === 1
        ? '1 besvarelse er ikke afleveret og tæller ikke med endnu.'
        : `${count} besvarelser er ikke afleveret og tæller ikke med endnu.`,
    toRound: 'Gå til besvarelserne',
  },
  hidden: {
    notClosed: 'Resultatet vises, når runden er lukket.',
    notClosedMissing: (missing: number) =>
      missing === 1
        ? 'Der mangler 1 afleveret besvarelse, før runden kan lukkes.'
        : `Der mangler ${missing} afleverede besvarelser, før runden kan lukkes.`,
    notClosedReady: 'Der er afleveret nok besvarelser til, at runden kan lukkes.',
    tooFew: (missing: number) =>
      missing === 1
        ? 'Der mangler 1 afleveret besvarelse, før noget kan vises.'
        : `Der mangler ${missing} afleverede besvarelser, før noget kan vises.`,
    why: 'Ellers kunne nogen genkendes.',
  },
  empty: {
    title: 'Ingen svar endnu',
    text: 'Her kommer jeres svar til at stå ved siden af de offentliggjorte tal.',
    begin: 'Begynd at svare',
  },
  print: 'Udskriv',
  next: 'Næste: Hvad kalder svarene på?',
  toRecommendations: 'Se anbefalinger',
};
