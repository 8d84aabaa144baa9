/** What to say when storing fails: what happened, what is safe, what to do. */
export const storageNotices = {
  problems: {
    full: {
      what: 'Det seneste er ikke gemt: Browseren har ikke mere plads.',
      todo: 'Frigør plads på enheden, eller slet andre websteders data i browseren. Prøv så igen.',
    },
    unavailable: {
      what: 'Intet bliver gemt: Browseren tillader ikke, at siden gemmer noget.',
      todo: 'Åbn siden i et almindeligt vindue, eller tillad lagring for siden i browserens indstillinger. Prøv så igen.',
    },
    'newer-version': {
      what: 'Det seneste er ikke gemt: En nyere version af Kommunespejl er åben i denne browser.',
      todo: 'Fortsæt i den nye fane. Har du skrevet noget her, som ikke er gemt, så gem svarene som fil, før du lukker denne.',
    },
    failed: {
      what: 'Det seneste er ikke gemt: Browseren kunne ikke skrive det ned.',
      todo: 'Prøv igen. Hjælper det ikke, så genstart browseren. Har du skrevet noget, som ikke er gemt, så gem svarene som fil først.',
    },
    silent: {
      what: 'Det seneste er ikke gemt: Browseren har ikke svaret endnu.',
      todo: 'Siden venter og fortsætter af sig selv, når browseren svarer. Sker det ikke, så luk andre faner med Kommunespejl. Gem svarene som fil, før du genstarter browseren.',
    },
    lost: {
      what: 'Ikke gemt: Det, der var gemt, er slettet fra browseren uden for Kommunespejl.',
      todo: 'Vælg »Prøv igen« for at gemme det, du kan se her, på ny. Det sker også, næste gang du svarer. Skal det være slettet, så luk fanen.',
    },
  },
  onScreen: 'Det, du har skrevet, står her, så længe fanen er åben.',
  safeUntil: (time: string) => `Alt til og med kl. ${time} er gemt.`,
  triesAgain: 'Siden prøver selv igen hvert tiende sekund.',
  fileHolds:
    'En gemt fil rummer alle selvvurderinger, svar og noter i denne browser, også fra fortrolige runder, og kan læses af alle, der får fat i den. Den kan åbnes igen under »Sikkerhedskopi« nederst på siden.',
  retry: 'Prøv igen',
  saveAsFile: 'Gem svarene som fil',
  fileName: 'kommunespejl-svar',
  memoryOnly: {
    what: 'Browseren kunne ikke åbne det, der er gemt.',
    silent: 'Browseren har ikke åbnet det, der er gemt, endnu.',
    safe: 'Det, der eventuelt er gemt i forvejen, er ikke ændret. Du kan bruge siden, men det nye står kun på skærmen, til lagringen virker.',
    retry: 'Prøv at åbne igen',
  },
  held: {
    what: 'En anden fane med en ældre version af Kommunespejl spærrer for det, der er gemt.',
    todo: 'Luk den anden fane. Så fortsætter siden af sig selv.',
  },
  givenUp: {
    'newer-version': {
      what: 'En nyere version af Kommunespejl er åbnet i en anden fane.',
      todo: 'Fortsæt i den nye fane, og luk denne. Her kan der ikke længere gemmes.',
    },
    cleared: {
      what: 'Alt er slettet i en anden fane.',
      todo: 'Derfor er listen tom. Du kan begynde forfra.',
    },
    closed: {
      what: 'Browseren har lukket for adgangen til det, der er gemt.',
      todo: 'Genindlæs siden for at læse det igen.',
    },
  },
  notDeleted: {
    what: 'Det lykkedes ikke at slette.',
    safe: 'Intet er ændret. Det, der skulle slettes, ligger der stadig.',
  },
  refusedByStored: {
    what: 'Det seneste blev ikke gemt: I en anden fane er runden lukket eller delt, besvarelsen afleveret eller selvvurderingen slettet.',
    todo: 'Siden viser nu det, der er gemt.',
    dismiss: 'Luk beskeden',
  },
  unreadable: {
    what: (count: number) =>
      count === 1
        ? '1 selvvurdering eller besvarelse kan ikke læses.'
        : `${count} selvvurderinger eller besvarelser kan ikke læses.`,
    safe: 'De andre er ikke berørt og virker som før. Det, der ikke kan læses, ligger stadig i browseren.',
    todo: 'Gem det som fil, før du sletter det.',
    save: (key: string) => `Gem ${key} som fil`,
    remove: (key: string) => `Slet ${key}`,
    problem: (problem: string) => `Fejlen: ${problem}`,
    fileName: 'kommunespejl-post',
  },
};
