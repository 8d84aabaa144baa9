/** The page of the backup: saving it, opening it, and what a file would do before it does it. */
export const backup = {
  title: 'Sikkerhedskopi',
  lead: 'En sikkerhedskopi er en fil med jeres selvvurderinger. Gem den et sikkert sted, eller åbn den i Kommunespejl i en anden browser eller på en anden computer.',
  save: {
    title: 'Gem en sikkerhedskopi',
    empty: 'Her er ingen selvvurderinger at gemme endnu.',
    which: 'Hvad skal filen rumme?',
    everything: (count: number) =>
      count === 1
        ? 'Alt i denne browser (1 selvvurdering)'
        : `Alt i denne browser (${count} selvvurderinger)`,
    inBin: (title: string) => `${title} (i papirkurven)`,
    holds: 'Filen kommer til at rumme:',
    readable: 'Filen kan læses af alle, der får fat i den.',
    readableText:
      'Svar og private noter fra alle deltagere står i den som almindelig tekst. Gem den kun, hvor andre ikke har adgang, eller lås den med en adgangskode.',
    confidential:
      'Svarene fra fortrolige runder kan også læses enkeltvis i filen. Brug en adgangskode, hvis andre kan få fat i den.',
    lock: 'Lås filen med en adgangskode',
    noCrypto:
      'Filen kan ikke låses med en adgangskode her: Browseren krypterer kun på sider, der begynder med https.',
    passphrase: 'Adgangskode',
    passphraseHint: (fewest: string) =>
      `Mindst ${fewest} tegn, for eksempel fire tilfældige ord. Glemmer I den, kan ingen åbne filen.`,
    repeat: 'Gentag adgangskoden',
    tooShort: (fewest: string) => `Adgangskoden skal have mindst ${fewest} tegn.`,
    notSame: 'De to adgangskoder er ikke ens. Skriv dem igen.',
    action: 'Gem sikkerhedskopi',
    working: 'Laver filen',
    done: (name: string) => `Filen »${name}« er givet videre til browseren.`,
    doneText: 'Find den blandt dine overførsler, og se efter, at den ligger, hvor du vil have den.',
    failed: 'Filen blev ikke lavet.',
    failedText: 'Intet er ændret. Prøv igen, eller gem selvvurderingerne hver for sig.',
    tooLarge: (size: string, most: string) =>
      `Filen ville fylde ${size} MB, og Kommunespejl åbner højst filer på ${most} MB.`,
    several: 'Flere selvvurderinger',
  },
  last: {
    title: 'Seneste sikkerhedskopi',
    never: 'Ingen endnu',
    at: (date: string, time: string) => `${date} kl. ${time}`,
    newer: (count: number, shown: string) => (count === 1 ? '1 svar er nyere' : `${shown} svar er nyere`),
    nothingNewer: 'Ingen svar er nyere',
    remind: 'Mind mig om at gemme',
    on: 'Til',
    off: 'Fra',
    remindHint: (count: string) =>
      `Overblikket minder dig om det, når mere end ${count} svar er nyere end den seneste sikkerhedskopi.`,
    reminderInTab: 'Kommunespejl husker, hvornår filen blev lavet, men kan ikke se, om den er der endnu.',
  },
  open: {
    title: 'Åbn en fil',
    drop: 'Slip en fil her, eller',
    choose: 'Vælg fil',
    hint: 'Filens navn slutter på .kommunespejl.json. Du ser, hvad den rummer, før noget bliver ændret.',
    reading: 'Læser filen',
    one: 'Vælg én fil ad gangen.',
  },
  locked: {
    title: 'Filen er låst med en adgangskode',
    text: 'Skriv den adgangskode, filen blev gemt med. Store og små bogstaver og mellemrum tæller med.',
    label: 'Adgangskode',
    action: 'Lås op',
    working: 'Låser op',
    cancel: 'Luk filen',
    missing: 'Skriv adgangskoden.',
    wrong: 'Adgangskoden passer ikke. Filen er hel, så prøv igen.',
  },
  facts: {
    assessments: (count: number) => (count === 1 ? '1 selvvurdering' : `${count} selvvurderinger`),
    examples: (count: number) => (count === 1 ? 'heraf 1 eksempel' : `heraf ${count} eksempler`),
    deleted: (count: number) => `heraf ${count} i papirkurven`,
    responses: (count: number, shown: string) => (count === 1 ? '1 besvarelse' : `${shown} besvarelser`),
    handedIn: (count: number, shown: string) => (count === 1 ? '1 er afleveret' : `${shown} er afleveret`),
    answers: (_count: number, shown: string) => `${shown} svar`,
    notes: (count: number, shown: string) => (count === 1 ? '1 privat note' : `${shown} private noter`),
    rounds: (count: number) => (count === 1 ? '1 runde' : `${count} runder`),
    confidential: (count: number) => (count === 1 ? '1 fortrolig runde' : `${count} fortrolige runder`),
  },
  preview: {
    title: (name: string) => `Hvad filen rummer: ${name}`,
    saved: (date: string, time: string) => `Gemt ${date} kl. ${time}.`,
    nothingYet: 'Intet er ændret endnu.',
    empty: 'Filen er hel, men der er ingen selvvurderinger i den.',
    changed: (date: string) => `senest ændret ${date}`,
    standing: {
      new: 'Den findes ikke her.',
      same: 'Den findes her allerede og er den samme til sidste svar.',
      older: 'Den findes her allerede. Alt fra filen er med, og her er der mere eller nyere.',
      mergeable: 'Den findes her, men de to er ikke ens.',
      idsTaken:
        'Filens besvarelser har samme numre som besvarelser i en anden selvvurdering her. De bliver ikke skrevet over.',
      unreadableHere:
        'Noget af det, der er gemt her, kan ikke læses og bliver ikke skrevet over. Gem det som fil, og slet det, før du henter selvvurderingen.',
    },
    conflict: {
      'other-assessment': 'Her findes en anden selvvurdering med samme nummer. De kan ikke flettes.',
      'rounds-differ': 'Den findes her, men runderne er gået hver sin vej. De kan ikke flettes.',
      'round-closed':
        'Den findes her, men en runde er lukket, og svarene i den er ikke de samme. En lukket runde bliver ikke ændret.',
      sealed:
        'Den findes her, men en besvarelse er afleveret i en fortrolig runde og er en anden i filen. Den bliver ikke ændret.',
      'two-own-responses': 'Den findes her med en anden besvarelse. En egen runde har kun én.',
    },
    gains: {
      responses: (count: number, shown: string) =>
        count === 1
          ? '1 besvarelse findes kun i filen og kommer til.'
          : `${shown} besvarelser findes kun i filen og kommer til.`,
      fromFile: (count: number, shown: string) =>
        count === 1
          ? '1 svar eller note er nyere i filen og kommer herover.'
          : `${shown} svar og noter er nyere i filen og kommer herover.`,
      kept: (count: number, shown: string) =>
        count === 1
          ? '1 svar eller note er nyere her og bliver stående.'
          : `${shown} svar og noter er nyere her og bliver stående.`,
      rest: 'Svarene er de samme. Titel, runder eller beslutninger er nyere i filen.',
    },
    inBin: 'Den ligger i papirkurven her. Henter du den, kommer den frem igen.',
    deletedInFile: 'Den lå i papirkurven, da filen blev lavet.',
    otherQuestions: (version: string) =>
      `Den er besvaret med en anden version af spørgsmålene (${version}). Svarene bliver hentet uændret og vist ved spørgsmålene i den version, du bruger.`,
    choose: (title: string) => `Hvad skal der ske med »${title}«?`,
    ways: {
      restore: { title: 'Hent ind', text: 'Den kommer på listen, som den er i filen.' },
      merge: {
        title: 'Flet',
        text: 'Alle besvarelser fra begge bliver samlet. For hvert svar gælder det, der er givet senest.',
      },
      takeOut: { title: 'Tag frem', text: 'Den kommer på listen igen.' },
      copy: { title: 'Behold begge', text: 'Filens udgave kommer på listen ved siden af den, der er her.' },
      skip: { title: 'Spring over', text: 'Intet bliver ændret.' },
    },
    copyOf: (title: string, date: string) => `${title} (fra fil, ${date})`,
    twoVersions:
      'To udgaver af den samme fortrolige runde kan tilsammen røbe, hvad en enkelt har svaret. Behold kun begge, hvis I har brug for det.',
    act: (count: number) => (count === 1 ? 'Hent 1 selvvurdering' : `Hent ${count} selvvurderinger`),
    actNothing: 'Vælg mindst én, der skal hentes.',
    cancel: 'Annuller',
    working: 'Henter',
  },
  restored: {
    title: 'Filen er hentet.',
    restored: (count: number) =>
      count === 1 ? '1 selvvurdering er ny her.' : `${count} selvvurderinger er nye her.`,
    merged: (count: number) =>
      count === 1 ? '1 selvvurdering er flettet.' : `${count} selvvurderinger er flettet.`,
    copied: (count: number) =>
      count === 1
        ? '1 selvvurdering ligger ved siden af den, der var her.'
        : `${count} selvvurderinger ligger ved siden af dem, der var her.`,
    toOverview: 'Gå til overblikket',
    undo: 'Fortryd',
    undone: 'Det er fortrudt. Alt er, som det var, før filen blev hentet.',
  },
  notRestored: {
    what: 'Filen blev ikke hentet.',
    notUndone: 'Det blev ikke fortrudt.',
    safe: 'Intet er ændret.',
    unsaved: 'Noget på siden er ikke gemt endnu. Få det gemt først, og prøv så igen.',
    storage: 'Browseren kunne ikke skrive det ned. Frigør plads, eller genindlæs siden, og prøv igen.',
    unreadable:
      'Noget af det, der er gemt her, kan ikke læses og bliver ikke skrevet over. Gem det som fil, og slet det først.',
    'changed-meanwhile':
      'Selvvurderingen er ændret siden, måske i en anden fane. Åbn filen igen for at se, hvad den nu rummer i forhold til det, der er her.',
  },
  refused: {
    what: (name: string) => `»${name}« kan ikke åbnes.`,
    safe: 'Intet er ændret.',
    where: (path: string) => `Sted i filen: ${path}`,
    reasons: {
      empty: {
        why: 'Filen er tom.',
        todo: 'Find den fil, der blev gemt, eller gem en ny sikkerhedskopi på den anden computer.',
      },
      'too-large': {
        why: (size: string, most: string) => `Filen fylder ${size} MB. Kommunespejl åbner højst ${most} MB.`,
        todo: 'En sikkerhedskopi er langt mindre. Se efter, om det er den rigtige fil.',
      },
      'not-readable': {
        why: 'Browseren kunne ikke læse filen.',
        todo: 'Måske er den flyttet eller slettet. Læg den på denne computer, og vælg den igen.',
      },
      'not-text': {
        archive: 'Det er en pakket fil eller et dokument.',
        pdf: 'Det er en PDF.',
        picture: 'Det er et billede.',
        'utf-16': 'Filen er gemt i et andet tegnsæt end UTF-8, sandsynligvis af et andet program.',
        other: 'Filen er ikke tekst i UTF-8.',
        todo: 'Vælg en fil, hvis navn slutter på .kommunespejl.json. Er den pakket, så pak den ud først.',
      },
      'not-json': {
        page: 'Det er en webside. Måske blev en login-side gemt i stedet for filen.',
        other: 'Filen er ikke JSON, som en sikkerhedskopi er.',
        todo: 'Hent filen igen, eller vælg en anden.',
      },
      'cut-off': {
        why: 'Filen slutter for tidligt. Den er nok ikke kopieret helt.',
        todo: 'Kopiér den igen, eller brug en tidligere sikkerhedskopi.',
      },
      'too-deep': {
        why: (most: string) =>
          `Filen har mere end ${most} niveauer inden i hinanden. Det har ingen sikkerhedskopi.`,
        todo: 'Filen er ikke lavet af Kommunespejl. Vælg en anden.',
      },
      'too-many': {
        why: (most: string) => `Der er flere end de ${most}, der højst må være.`,
        todo: 'Filen er ikke lavet af Kommunespejl, eller den er ændret. Vælg en anden.',
      },
      'forbidden-key': {
        why: (key: string) =>
          `Filen rummer navnet »${key}«, som ingen sikkerhedskopi har, og som kan bruges til angreb.`,
        todo: 'Åbn ikke filen, før du ved, hvor den kommer fra.',
      },
      'other-file': {
        pack: 'Det er en samling spørgsmål, ikke en sikkerhedskopi.',
        emergency:
          'Det er en fil, som en tidligere version gemte, når browseren ikke kunne gemme. Den kan ikke hentes ind.',
        record: 'Det er en enkelt post, der ikke kunne læses, ikke en sikkerhedskopi.',
        unknown: 'Det er en JSON-fil, men ikke en sikkerhedskopi fra Kommunespejl.',
        todo: 'Vælg en fil, hvis navn slutter på .kommunespejl.json.',
      },
      'newer-format': {
        why: (version: string) => `Filen er gemt af en nyere version af Kommunespejl (format ${version}).`,
        todo: 'Genindlæs siden for at få den nyeste version, og prøv igen.',
      },
      'wrong-field': {
        missing: 'Et felt mangler.',
        type: 'Et felt rummer noget af en anden slags, end det skal.',
        'too-long': 'En tekst er længere, end den må være.',
        value: 'Et felt har en værdi, det ikke kan have.',
        todo: 'Filen er ændret, eller den er ikke lavet af Kommunespejl. Brug en anden sikkerhedskopi.',
      },
      'duplicate-id': {
        why: (id: string) => `Nummeret »${id}« står der to gange.`,
        todo: 'Filen er ændret, eller den er ikke lavet af Kommunespejl. Brug en anden sikkerhedskopi.',
      },
      dangling: {
        why: (id: string) => `En besvarelse hører til »${id}«, som ikke er i filen.`,
        todo: 'Filen er ændret, eller den er ikke lavet af Kommunespejl. Brug en anden sikkerhedskopi.',
      },
      'other-pack': {
        why: (pack: string) =>
          `Svarene hører til andre spørgsmål (»${pack}«) end dem, denne version stiller.`,
        todo: 'Åbn filen i den version af Kommunespejl, der stiller de spørgsmål.',
      },
      iterations: {
        why: (iterations: string, least: string, most: string) =>
          `Filen beder om ${iterations} gentagelser, når adgangskoden bliver regnet om. Kommunespejl tager fra ${least} til ${most}.`,
        todo: 'Filen er ændret, eller den er ikke lavet af Kommunespejl. Brug en anden sikkerhedskopi.',
      },
      damaged: {
        why: 'Filen er beskadiget: Den er ikke, som den var, da den blev gemt. Det har intet med adgangskoden at gøre.',
        todo: 'Kopiér filen igen, eller brug en tidligere sikkerhedskopi.',
      },
      'no-crypto': {
        why: 'Filen er låst, og her kan browseren ikke låse den op: Det gør den kun på sider, der begynder med https.',
        todo: 'Åbn Kommunespejl på en adresse med https, eller gem kopien igen uden adgangskode.',
      },
    },
  },
};
