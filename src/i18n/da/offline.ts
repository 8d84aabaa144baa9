/** Om brug uden netværk, nye versioner, og hvad browseren her kan. */
export const offline = {
  newVersion: {
    waiting: {
      what: 'En ny version af Kommunespejl er klar.',
      safe: 'Du kan arbejde videre, så længe du vil. Når du skifter, venter siden, til svar og noter er gemt, og bliver så genindlæst. Ufærdige formularer bliver tømt.',
      choose: 'Skift til den nye version',
    },
    chosen: {
      what: 'Siden skifter version, så snart det seneste er gemt.',
      safe: 'Det, du har skrevet, står her stadig.',
      takeBack: 'Vent med at skifte',
    },
    elsewhere: {
      what: 'Der er skiftet til en ny version af Kommunespejl i en anden fane.',
      safe: 'Denne fane er ikke berørt, og du kan gøre det færdigt, du er i gang med. Genindlæs, når det passer dig. Siden venter, til svar og noter er gemt. Ufærdige formularer bliver tømt.',
      reload: 'Genindlæs denne fane',
    },
    later: 'Senere',
  },
  justReady: {
    what: 'Kommunespejl kan nu bruges uden netværk.',
    more: 'Læs mere under',
    close: 'Luk beskeden',
  },
  thisBrowser: {
    offline: 'Uden netværk',
    readiness: {
      unknown: 'Ikke klar endnu.',
      preparing: 'Ikke klar endnu. Browseren er ved at hente resten af siden.',
      removed: 'Slettet. Siden bliver hentet og gemt igen, næste gang du åbner den i denne browser.',
      ready: 'Klar. Alt virker også uden netværk, når du åbner siden i denne browser.',
      failed:
        'Ikke klar. Browseren kunne ikke hente eller gemme hele siden. Den prøver igen, næste gang du åbner den. Så længe der er netværk, virker alt.',
    },
    impossible: {
      file: 'Klar. Kommunespejl er her en fil på din enhed og henter intet fra nettet.',
      single:
        'Ikke muligt her. Kommunespejl er her en enkelt fil, som ligger på en server. Gem filen på enheden, og åbn den derfra, hvis den skal virke uden netværk. Det gemte følger ikke med.',
      insecure: 'Ikke muligt på denne adresse. Se hvorfor nedenfor.',
      unsupported:
        'Ikke muligt her. Browseren tilbyder det ikke, eller den er indstillet til ikke at gøre det. Det kan være på grund af et privat vindue. Så længe der er netværk, virker alt.',
    },
    newVersions: 'Nye versioner',
    versions: {
      isWatched:
        'Browseren ser selv efter nye versioner, når der er netværk. Den har ikke fundet en nyere end den, du bruger.',
      byReload: 'Den nyeste version kommer, når du genindlæser siden.',
      byFile: 'En ny version kommer som en ny fil.',
    },
    asProgram: 'Som program',
    isInstalled: 'Du bruger Kommunespejl som et program på enheden.',
    canBeInstalled:
      'Nogle browsere, for eksempel Edge, Chrome og Safari, kan installere siden som et program på enheden. Det sker i browserens egen menu.',
    insecure: {
      title: 'Hvad der mangler på denne adresse',
      why: 'Siden er hentet med http og ikke med https. Derfor tillader browseren ikke alt. Her kan siden ikke:',
      missing: [
        'virke uden netværk',
        'blive installeret som et program, der virker uden netværk',
        'bede browseren om at beholde det gemte, når der mangler plads',
        'låse en sikkerhedskopi med en adgangskode',
      ],
      rest: 'Alt andet virker, og svarene bliver gemt som ellers. It-afdelingen kan fjerne begrænsningerne ved at lægge siden på en adresse med https. Det gemte følger adressen og flytter ikke med af sig selv.',
      unencrypted:
        'Uden https kan andre på netværket se, at siden bliver hentet, og ændre den på vejen. Svarene bliver ikke sendt.',
    },
  },
};
