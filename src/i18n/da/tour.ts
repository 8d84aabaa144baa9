/** The examples: what they are, and the tour through one of them. About three minutes' reading. */
interface Step {
  readonly title: string;
  readonly text: readonly string[];
}

const step = (title: string, ...text: readonly string[]): Step => ({ title, text });

export const tour = {
  about: (name: string) =>
    `${name} findes ikke, og svarene er opdigtede. De offentliggjorte tal er ægte og kommer fra en artikel fra DANSK IT.`,
  start: 'Rundtur',
  progress: (step: string, steps: string) => `${step} af ${steps}`,
  back: 'Forrige',
  next: 'Næste',
  skip: 'Spring over',
  finish: 'Afslut rundturen',
  begin: 'Begynd jeres egen',
  steps: {
    example: step(
      'Et opdigtet eksempel',
      'I Eksempelby har seks ledere og otte medarbejdere svaret i en fortrolig runde, som er lukket. Sådan ser resultatet ud. Øverst står i korte træk, hvad svarene siger, og hver del har sine tal som tabel.',
      'Rundturen varer cirka tre minutter. I kan læse og klikke på siden undervejs. Esc lukker rundturen.',
    ),
    strip: step(
      'Sådan læser I en linje',
      'Linjen går fra 0 til 100\u00a0%. Den hule trekant er den dårligste gruppe og den fyldte den bedste. Begge tal kommer fra artiklen. Cirklen er andelen i Eksempelby, og feltet om den er 95\u00a0%-intervallet.',
      'Kun når hele intervallet ligger på den ene side af midten mellem de to tal, står der, hvilken gruppes tal I ligger nærmest. Ellers er intervallet for bredt til at sige det.',
      'Artiklens tal handler om kommuner, organisationer eller it-ansvarlige, jeres om deltagere. Brug dem til en samtale. De er ikke en rangliste.',
    ),
    themes: step(
      'Temaprofilen',
      'Hvert tema har en score fra 0 til 100. Den er gennemsnittet af deltagernes egne scorer, så hver deltager tæller én gang.',
      'Båndene »Tidligt«, »På vej«, »Godt i gang« og »Stærkt« er værktøjets egne. Artiklen oplyser ikke tal for temaer, så her er ingen at sammenligne med. En samlet score er der heller ikke.',
    ),
    withheld: step(
      'Et spørgsmål, der ikke vises',
      'Låsen betyder, at for mange har svaret det samme: I en lille gruppe har alle eller alle på nær én valgt præcis det samme svar, og så kunne nogen blive genkendt. Svarene er derfor hverken med her, i tabellen eller i anbefalingerne.',
      'Andre spørgsmål vises kun samlet og ikke for ledere og medarbejdere hver for sig. Det er samme regel. Svarene ligger stadig i browseren på den enhed, hvor de er givet.',
    ),
    groups: step(
      'Ledere og medarbejdere',
      'Her står de to gruppers andele side om side, hvor de må vises. Listen begynder med den største forskel. Nogle forskelle vil være store ved et tilfælde, så læs også intervallet.',
      'En forskel siger ikke, hvem der har ret. Den er noget at tale om.',
    ),
    advice: step(
      'En anbefaling',
      'Svarene kalder på anbefalinger: lave svar på noget at ændre, høje svar på noget at holde fast i og sprede, og mange »ved ikke« på noget at finde ud af.',
      'På hver anbefaling står, hvilke svar der kalder på den, hvem der er ansvarlig, og et første skridt, som I kan tage inden for to uger. »Ikke for os« lægger den til side, også i eksemplet. Rækkefølgen er forklaret på siden.',
    ),
    onwards: step(
      'Videre herfra',
      'I kan beslutte noget om anbefalingerne og begynde en ny runde i eksemplet. De lukkede runder bliver, som de er. På overblikket kan I nulstille eksemplet eller slette det.',
      'Jeres egen selvvurdering tager cirka 5 minutter i den korte udgave og 12 i den fulde. Svar alene eller sammen med kolleger.',
    ),
  },
  failed: {
    page: 'Eksempel',
    what: 'Eksemplet kunne ikke hentes.',
    safe: 'Jeres egne selvvurderinger er ikke berørt.',
    retry: 'Prøv igen',
    home: 'Gå til overblikket',
  },
};
