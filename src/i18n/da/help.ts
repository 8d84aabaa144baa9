/** The help page: questions of somebody new, the keys, and what stands around the glossary. */
export const help = {
  title: 'Hjælp',
  lead: 'Her er svar på det, nye brugere spørger om, alle taster og en forklaring på ordene.',
  contents: 'På denne side',
  questions: {
    title: 'Spørgsmål og svar',
    where: {
      ask: 'Hvor ligger mine svar?',
      text: 'I denne browser på denne enhed. De bliver ikke sendt nogen steder hen, og der er ingen kopi andre steder end de sikkerhedskopier, I selv gemmer: Sletter nogen browserens data, er resten væk.',
      link: 'Data og privatliv',
    },
    others: {
      ask: 'Kan flere svare?',
      text: 'Ja, én efter én på denne enhed. Gå til »Svar«, og tilføj en besvarelse. Når den anden deltager svarer, vælger I, om runden skal være fortrolig eller åben.',
      link: null,
    },
    change: {
      ask: 'Kan jeg rette et svar?',
      text: 'I en egen runde kan du altid rette, så længe der ikke er begyndt en ny runde. I en fortrolig runde kan du rette, til du har afleveret, og i en åben, til runden er lukket. Du behøver ikke at svare på alt.',
      link: null,
    },
    withheld: {
      ask: 'Hvorfor bliver noget ikke vist?',
      text: 'Fordi nogen ellers kunne blive genkendt. En fortrolig runde viser først noget, når den er lukket og nok har afleveret. Er I få, og har alle eller alle på nær én valgt præcis det samme svar på et spørgsmål, bliver svarene holdt tilbage. Siden skriver, hvad der ikke vises, og hvorfor.',
      link: 'Reglerne for små grupper',
    },
    wall: {
      ask: 'Kan resultatet vises på en storskærm?',
      text: 'Ja. Vælg »Vis på væggen« på siden med resultater. Så fylder hver del af resultatet hele skærmen, og I skifter med piletasterne eller en fjernbetjening til præsentationer.',
      link: null,
    },
    example: {
      ask: 'Kan jeg prøve det uden egne svar?',
      text: 'Ja. Vælg »Prøv med eksempeldata« på overblikket. Kommunen er opdigtet, og det står der på alle sider.',
      link: 'Overblik',
    },
    again: {
      ask: 'Hvordan begynder jeg forfra?',
      text: 'Opret en ny selvvurdering fra overblikket. Vil du svare på de samme spørgsmål igen, så begynd en ny runde under »Svar«. En selvvurdering, du ikke skal bruge mere, kan du slette i menuen ud for den. Den ligger så i papirkurven og kan gendannes i mindst 30 dage.',
      link: 'Overblik',
    },
    conclude: {
      ask: 'Hvad kan vi slutte ud fra tallene?',
      text: 'Hvad deltagerne i jeres runde har svaret, og hvor det ligger ved siden af de offentliggjorte tal. Tallene viser ikke, hvad noget skyldes, eller hvordan det står til i andre kommuner i dag. Der er ingen samlet score og ingen rangliste.',
      link: 'Metode og kilder',
    },
  },
  keys: {
    title: 'Taster',
    lead: 'Alt kan også gøres uden disse taster.',
    caption: 'Taster, og hvad de gør',
    key: 'Tast',
    does: 'Det gør den',
    or: 'eller',
    to: 'til',
    places: {
      questions: 'I et spørgsmål',
      results: 'På siden med resultater',
      wall: 'På væggen og i facilitatorens vindue',
      everywhere: 'Overalt',
    },
    what: {
      answer: 'Svar, og gå videre: 1 er »i høj grad«, 4 er »slet ikke«',
      dontKnow: 'Svar »ved ikke«, og gå videre',
      choose: 'Vælg mellem svarene uden at gå videre',
      next: 'Næste spørgsmål',
      previous: 'Forrige spørgsmål',
      note: 'Åbn noten',
      toWall: 'Vis på væggen',
      help: 'Åbn denne side',
      menu: 'Gå til hovedmenuen',
      close: 'Luk en menu, en ordforklaring eller rundturen',
    },
    single: {
      label: 'Enkelttaster',
      on: 'Slået til',
      off: 'Slået fra',
      hint: 'Gælder N, F, R, T, B, punktum, ? og /. Slå dem fra, hvis du styrer enheden med stemmen, eller hvis du kommer til at ramme dem. Tallene 1–5 virker kun, når fokus er i et spørgsmål, og kan altid bruges. Valget huskes i denne browser.',
    },
  },
  words: {
    title: 'Ord',
    filter: 'Find et ord',
    found: (shown: string, all: string) => `${shown} af ${all} ord`,
    none: 'Ingen af ordene passer. Prøv med færre bogstaver, eller slet det, du har skrevet.',
  },
};
