import type { Prose } from '../prose';

/** Data og privatliv. Same sections and kinds of blocks as `dataAndPrivacy.en.ts`. */
export const dataAndPrivacyDa: Prose = {
  title: 'Data og privatliv',
  lead: 'Det, I skriver i Kommunespejl, bliver i browseren på den enhed, I bruger. Svarene bliver ikke sendt nogen steder hen.',
  sections: [
    {
      id: 'stored',
      heading: 'Hvad der bliver gemt, og hvor',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Selvvurderingen ligger i browserens egen database (IndexedDB) på denne enhed. Den rummer:',
        },
        {
          kind: 'list',
          items: [
            'kommunens eller organisationens navn og selvvurderingens titel',
            'hvilken udgave af spørgsmålene I bruger, og rundernes slags, grænse og datoer',
            'deltagernes svar, og hvornår de er givet, ryddet og afleveret',
            'deltagernes rolle og afdeling, hvis de er angivet',
            'noter til spørgsmålene',
            'jeres beslutninger om anbefalinger',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Dine egne valg (sprog, farvetema, enkelttaster, antagelsen om gruppernes størrelse, og hvor langt du er i rundturen) ligger i browserens localStorage. Dér ligger også et mærke, der fortæller, om der findes en selvvurdering, numrene på dem, der er slettet endeligt, og hvornår noget i papirkurven har ligget længe nok, men intet om indholdet.',
        },
      ],
    },
    {
      id: 'not-sent',
      heading: 'Hvad der ikke sker',
      blocks: [
        {
          kind: 'list',
          items: [
            'Svar og noter bliver ikke sendt til nogen server.',
            'Der er ingen konto og intet login.',
            'Der er ingen cookies, ingen sporing og ingen besøgsstatistik.',
            'Siden henter intet fra tredjepart. Skrifttype, billeder og kode ligger sammen med siden.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Browseren henter selve siden fra en server. Som andre webservere kan den registrere, hvornår siden bliver hentet og fra hvilken IP-adresse. Det bestemmer den organisation, der stiller siden til rådighed. Svarene er ikke med.',
        },
      ],
    },
    {
      id: 'who-can-read',
      heading: 'Hvem der kan læse det',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Alle, der har adgang til browserprofilen på denne enhed, kan læse det gemte. Kommunespejl beder ikke om adgangskode og krypterer ikke det gemte. Det kan for eksempel være:',
        },
        {
          kind: 'list',
          items: [
            'andre, der bruger enheden med samme brugerlogin',
            'it-afdelingen, hvis den administrerer enheden',
            'browserudvidelser, der har lov til at læse indholdet af sider',
            'andre sider, der ligger på samme webadresse (samme domæne) som Kommunespejl',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Lås enheden, når du går fra den. Brug ikke en fælles browserprofil til en selvvurdering, som andre ikke må læse.',
        },
      ],
    },
    {
      id: 'controller',
      heading: 'Hvem der er dataansvarlig',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Kommunen eller organisationen er dataansvarlig for det, dens medarbejdere og andre deltagere skriver for den. De, der har lavet Kommunespejl, modtager ingen svar.',
        },
        {
          kind: 'paragraph',
          text: 'Skriv ikke navne eller andre personoplysninger i noter. Det gælder både borgere og kolleger. En rolle kan også pege på én bestemt person, når afdelingen er lille. Tænk på det, før du angiver begge dele.',
        },
      ],
    },
    {
      id: 'confidential-rounds',
      heading: 'Fortrolige runder',
      blocks: [
        {
          kind: 'paragraph',
          text: 'I en fortrolig runde viser siden først resultater, når runden er lukket og har mindst så mange afleverede besvarelser, som grænsen kræver. Et spørgsmål, hvor for mange har svaret det samme, bliver ikke vist. Noterne indgår ikke i resultaterne. Reglerne står under Metode og kilder.',
        },
        {
          kind: 'list',
          items: [
            'Reglerne beskytter det, der står på skærmen. Svarene ligger stadig i browseren på den enhed, hvor deltagerne har svaret, og kan læses dér af en, der går efter det.',
            'Reglerne beskytter ikke, hvis deltagere fortæller hinanden, hvad de har svaret.',
            'I store grupper vises svarene også, når alle har svaret det samme.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Derfor siger Kommunespejl, at besvarelserne ikke vises enkeltvis. Fortæl deltagerne det på den måde, før de svarer.',
        },
      ],
    },
    {
      id: 'forgetting',
      heading: 'Når browseren glemmer',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Kommunespejl har ingen kopi andre steder. Når browseren har slettet det gemte, kan Kommunespejl ikke hente det igen. Det sker, når:',
        },
        {
          kind: 'list',
          items: [
            'nogen sletter browserens data for siden, for eksempel sammen med historik og cookies',
            'siden er åbnet i et privat vindue, og vinduet bliver lukket',
            'organisationen har sat browseren op til at slette data, når den bliver lukket. Det er almindeligt på fælles computere og i administrerede browsere',
            'Safari har været i brug i syv dage, uden at du har brugt siden. Det gælder ikke, når siden er føjet til hjemmeskærmen eller Dock',
            'enheden mangler plads, og browseren rydder op',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Brug derfor ikke et privat vindue til en selvvurdering, I vil beholde. Spørg it-afdelingen, om browseren sletter data ved lukning. Gem en sikkerhedskopi, når I har svaret på noget, I ikke vil undvære.',
        },
        {
          kind: 'paragraph',
          text: 'En side kan bede browseren om at beholde det gemte, også når enheden mangler plads. Når de første svar er gemt, spørger Kommunespejl selv, hvis browseren kan svare uden at spørge dig. I Firefox skal du bruge knappen. Løftet hjælper ikke i de første tre tilfælde på listen.',
        },
        { kind: 'slot', name: 'storage-kept' },
      ],
    },
    {
      id: 'backup',
      heading: 'Sikkerhedskopi',
      blocks: [
        {
          kind: 'paragraph',
          text: 'En sikkerhedskopi er en fil, du selv gemmer. Den rummer det samme som databasen: alle besvarelser hver for sig, også fra fortrolige runder, og alle private noter. Alle, der får fat i filen, kan læse den, medmindre du låser den med en adgangskode. Glemmer du adgangskoden, kan ingen åbne den.',
        },
        {
          kind: 'paragraph',
          text: 'Kommunespejl ser hele filen efter, før noget af den bliver gemt, og viser, hvad der vil ske. Filen bliver læst i browseren og ikke sendt nogen steder hen. Hvornår hver selvvurdering sidst er gemt i en sikkerhedskopi, og om du vil mindes om det, ligger i browserens localStorage.',
        },
        { kind: 'slot', name: 'backup' },
      ],
    },
    {
      id: 'this-browser',
      heading: 'Denne browser',
      blocks: [{ kind: 'slot', name: 'this-browser' }],
    },
    {
      id: 'clearing',
      heading: 'Sådan sletter du det gemte',
      blocks: [
        { kind: 'slot', name: 'storage-facts' },
        {
          kind: 'paragraph',
          text: 'En enkelt selvvurdering kan du slette på forsiden. Den ligger så i papirkurven på forsiden i mindst 30 dage og kan gendannes. Derefter bliver den slettet endeligt, næste gang Kommunespejl er åbent. Du kan også selv slette den endeligt før.',
        },
        {
          kind: 'paragraph',
          text: 'Knappen her sletter alt, hvad Kommunespejl har gemt i denne browser: alle selvvurderinger med svar, noter og beslutninger, dine egne valg og sidens kopi til brug uden net. Det kan ikke fortrydes. Bagefter ser siden efter, om der ligger noget tilbage, og skriver, hvad den fandt. Brug den, når du går fra en fælles computer.',
        },
        { kind: 'slot', name: 'clear-device' },
        {
          kind: 'paragraph',
          text: 'Du kan også slette data for siden i browserens egne indstillinger. Stedet hedder ofte »Cookies og webstedsdata«. Så forsvinder alt, siden har gemt, også dine egne valg.',
        },
        {
          kind: 'paragraph',
          text: 'Begge dele gælder kun denne browser på denne enhed. Er der svaret i en anden browser eller på en anden enhed, skal det slettes dér.',
        },
      ],
    },
  ],
};
