/** The words that mean something of their own here, each in one or two sentences. */
export const glossary = {
  selfAssessment: {
    term: 'Selvvurdering',
    text: 'Det samlede arbejde i Kommunespejl for én kommune eller organisation. En selvvurdering har én eller flere runder.',
  },
  round: {
    term: 'Runde',
    text: 'De besvarelser, der hører til samme indsamling. En runde er egen, åben eller fortrolig.',
  },
  ownRound: {
    term: 'Egen runde',
    text: 'En runde med én besvarelse. Den, der har svaret, kan altid se det hele.',
  },
  openRound: {
    term: 'Åben runde',
    text: 'En runde for nogle få omkring et bord. De får at vide, før de svarer, at de andre kan genkende deres svar.',
  },
  confidentialRound: {
    term: 'Fortrolig runde',
    text: 'En runde, hvor svarene ikke vises enkeltvis. Resultatet vises samlet, når runden er lukket, og det, som nogen kunne genkendes på, bliver holdt tilbage.',
  },
  threshold: {
    term: 'Grænse',
    text: 'Det mindste antal afleverede besvarelser, en fortrolig runde skal have, før noget vises. Grænsen er fem, medmindre I vælger et andet tal på mindst tre, og den ligger fast, når runden er blevet fortrolig.',
  },
  breakdown: {
    term: 'Opdeling',
    text: 'Valget mellem rollegruppe og afdeling, når en fortrolig runde skal vises gruppe for gruppe. Der er kun én opdeling i en runde, og den vælges, før runden bliver lukket.',
  },
  group: {
    term: 'Gruppe',
    text: 'De deltagere, hvis svar vises for sig, når en fortrolig runde er opdelt. En gruppe har mindst så mange besvarelser, som grænsen kræver; mindre grupper bliver lagt sammen.',
  },
  leaders: {
    term: 'Ledere',
    text: 'Deltagere, der har valgt en af rollerne it-ansvarlig, digitaliseringschef, fagdirektør/forvaltningschef eller nærmeste leder.',
  },
  employees: {
    term: 'Medarbejdere',
    text: 'Deltagere, der har valgt rollen medarbejder eller MED-/tillidsrepræsentant.',
  },
  response: {
    term: 'Besvarelse',
    text: 'Én persons svar på spørgsmålene. I åbne og fortrolige runder tæller en besvarelse med, når den er afleveret.',
  },
  participant: {
    term: 'Deltager',
    text: 'En person, der svarer i runden. Hver besvarelse er én deltagers.',
  },
  question: {
    term: 'Spørgsmål',
    text: 'En sætning om jeres kommune eller organisation. Deltageren svarer på, i hvilken grad den passer.',
  },
  theme: {
    term: 'Tema',
    text: 'Spørgsmål, der hører sammen. Der er fem temaer: Kompetencer, Medarbejderinddragelse, Borgerinddragelse, Ledelse og Sammenhæng.',
  },
  scale: {
    term: 'Skala',
    text: 'De fire svar »i høj grad«, »i nogen grad«, »i mindre grad« og »slet ikke«. »Ved ikke« er ikke et trin på skalaen.',
  },
  scoredAnswer: {
    term: 'Scoret svar',
    text: 'Et svar på skalaen. »Ved ikke« og ubesvarede spørgsmål er ikke scorede svar.',
  },
  dontKnow: {
    term: 'Ved ikke',
    text: 'Et svar, der kan vælges i stedet for et svar på skalaen. Det bliver talt og vist for sig og indgår hverken i en andel eller i en score.',
  },
  unanswered: {
    term: 'Ubesvaret',
    text: 'Et spørgsmål, som deltageren ikke har svaret på. Det er ikke det samme som »ved ikke« og bliver talt for sig.',
  },
  share: {
    term: 'Andel',
    text: 'De svar, der tæller med, divideret med alle scorede svar på spørgsmålet. Har færre end fem givet et scoret svar, viser vi ingen andel.',
  },
  guide: {
    term: 'Vejledende',
    text: 'Tallet viser, hvad deltagerne har svaret, og kun det. Når få har svaret, kan én besvarelse mere flytte tallet meget.',
  },
  interval: {
    term: '95\u00a0%-interval',
    text: 'Et spænd omkring jeres andel. Det viser, hvor stor usikkerheden ville være, hvis deltagerne var trukket tilfældigt blandt alle, der kunne være spurgt. Det er de sjældent. Jo færre svar, jo bredere interval.',
  },
  bestGroup: {
    term: 'Bedste gruppe',
    text: 'De kommuner (K1) eller organisationer (B1), som artiklen omtaler som best practice. Artiklen oplyser ikke, hvor mange der er i gruppen, eller hvordan den er valgt.',
  },
  worstGroup: {
    term: 'Dårligste gruppe',
    text: '»De dårligst digitaliserede kommuner« (K1) eller worst practice-organisationerne (B1). Artiklen oplyser ikke, hvor mange der er i gruppen, eller hvordan den er valgt.',
  },
  sector: {
    term: 'Sektoren',
    text: 'De it-ansvarlige i kommuner og regioner, som tallene for 2015 og 2016 handler om (M1). Her oplyser artiklen ikke tal for den bedste og den dårligste gruppe.',
  },
  ourReading: {
    term: 'Værktøjets læsning',
    text: 'Værktøjets valg af, hvilke svar der svarer til artiklens ord, når artiklen ikke selv oplyser det. Den anden læsning står altid ved siden af.',
  },
  whatIf: {
    term: 'Hvad nu hvis der var N i hver af artiklens grupper?',
    text: 'N er et antal, som I selv vælger, fordi artiklen ikke oplyser, hvor mange der er i grupperne. Figurerne viser så, hvor bredt intervallet om hvert offentliggjort tal ville være, hvis jeres antagelse holdt.',
  },
  score: {
    term: 'Score',
    text: 'Et gennemsnit af scorede svar på en skala fra 0 (slet ikke) til 100 (i høj grad). Den kan ikke sammenlignes med de offentliggjorte tal.',
  },
  themeScore: {
    term: 'Temascore',
    text: 'Gennemsnittet af deltagernes egne scorer i temaet, så hver deltager tæller én gang. En deltager har en score, når mindst 60\u00a0% af temaets spørgsmål er besvaret på skalaen, og et tema med færre end tre spørgsmål i den udgave, I bruger, har ingen.',
  },
  band: {
    term: 'Bånd',
    text: 'Værktøjets egne navne til en temascore: Tidligt 0–39, På vej 40–64, Godt i gang 65–84 og Stærkt 85–100. De kommer ikke fra artiklen.',
  },
  agreement: {
    term: 'Enighed',
    text: 'Hvor ens de scorede svar på et spørgsmål er, fra −1 til 1 (van der Eijks A): 1, når alle svarer ens, 0, når svarene er jævnt fordelt, og −1, når de står i to lejre, halvdelen i hver ende af skalaen.',
  },
  percentagePoints: {
    term: 'Procentpoint',
    text: 'Forskellen mellem to andele, når den ene trækkes fra den anden. Fra 40\u00a0% til 60\u00a0% er der 20 procentpoint.',
  },
  notShown: {
    term: 'Vises ikke',
    text: 'Det, som siden holder tilbage i en fortrolig runde, fordi nogen ellers kunne genkendes. Det sker, så længe runden ikke er lukket, og når I er få og alle eller alle på nær én, samlet eller i en gruppe, har valgt præcis det samme svar.',
  },
  recommendation: {
    term: 'Anbefaling',
    text: 'Et forslag, som jeres svar kalder på, med ansvarlig, første skridt og noget, I kan se det på. »Fra artiklen« står der kun, når artiklen siger det; ellers er det vores faglige vurdering.',
  },
  professionalJudgement: {
    term: 'Faglig vurdering',
    text: 'Noget, som Kommunespejl spørger om eller foreslår, og som artiklen ikke siger.',
  },
  need: {
    term: 'Behov',
    text: 'Det tal, der afgør, hvilken anbefaling der står først: Jo lavere score og jo større vægt, jo større behov. Vægten er vores valg, og rækkefølgen siger ikke, hvad der virker bedst.',
  },
  effort: {
    term: 'Indsats',
    text: 'Et skøn over, hvor meget en anbefaling kræver: lille, mellem eller stor. Skønnet er vores og kommer ikke fra artiklen.',
  },
  example: {
    term: 'Opdigtet eksempel',
    text: 'En selvvurdering, som vi har fundet på, for at I kan se, hvordan det hele ser ud. Hverken kommunen eller svarene findes.',
  },
};
