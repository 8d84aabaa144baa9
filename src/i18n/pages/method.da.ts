import type { Prose } from '../prose';

/** Metode og kilder. Same sections and kinds of blocks as `method.en.ts`. */
export const methodDa: Prose = {
  title: 'Metode og kilder',
  lead: 'Her står, hvor de offentliggjorte tal kommer fra, hvad de kan bruges til, og hvordan Kommunespejl regner, viser og vælger.',
  sections: [
    {
      id: 'source',
      heading: 'Kilden',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Alle offentliggjorte tal kommer fra én artikel fra DANSK IT om IT i praksis® 2016 (Rambøll og DANSK IT). Undersøgelsen er fra 2016. Artiklen selv har ingen dato. Kommunespejl har ikke føjet andre tal til.',
        },
        {
          kind: 'quote',
          text: 'De bedste digitale kommuner får borgerne og medarbejderne med',
          who: 'Artiklens titel, DANSK IT',
        },
        { kind: 'slot', name: 'published-figures' },
        {
          kind: 'paragraph',
          text: 'Nogle ord betyder noget for, hvordan et tal kan læses. Dem gengiver vi ordret. Resten er gengivet med vores egne ord.',
        },
        {
          kind: 'quote',
          text: 'benhårdt fokus',
          who: 'Artiklen, om kommuner og forbedringen af medarbejdernes kompetencer inden for velfærdsteknologi det kommende år (K1)',
        },
        {
          kind: 'quote',
          text: 'de dårligst digitaliserede kommuner',
          who: 'Artiklen, om de kommuner, som de 29\u00a0% er en andel af (K1)',
        },
        {
          kind: 'quote',
          text: 'i høj eller i nogen grad',
          who: 'Artiklen, om de svar, der tæller med i tallet om inddragelse af brugere og borgere (B1)',
        },
        {
          kind: 'quote',
          text: 'lægger vægt på',
          who: 'Artiklen, om it-ansvarlige i kommuner og regioner og deres syn på medarbejderinddragelse i udviklingen af konkrete løsninger (M1)',
        },
        {
          kind: 'quote',
          text: 'i høj grad sandsynligt',
          who: 'En chefkonsulent fra Rambøll, citeret i artiklen, om måden, borgerne bliver inddraget på',
        },
        {
          kind: 'paragraph',
          text: 'Artiklen citerer den administrerende direktør for DANSK IT og en chefkonsulent fra Rambøll. Det, de siger, er deres egne udsagn. Kommunespejl gengiver det ikke som resultater fra undersøgelsen.',
        },
      ],
    },
    {
      id: 'what-the-figures-are',
      heading: 'Hvad tallene er, og hvad de ikke er',
      blocks: [
        {
          kind: 'list',
          items: [
            'K1 er andele af kommuner: 100\u00a0% af dem, der er vurderet som best practice i deres brug af it, og 29\u00a0% af »de dårligst digitaliserede kommuner«.',
            'B1 er 86\u00a0% af de it-ansvarlige i best practice-organisationer og 14\u00a0% af worst practice-organisationerne. Det er organisationer og ikke kun kommuner.',
            'M1 er andele af it-ansvarlige i kommuner og regioner: 34\u00a0% i 2015 og 64\u00a0% i 2016. Her er der hverken en bedste eller en dårligste gruppe.',
            'Jeres egne tal er andele af deltagerne i jeres runde.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'En andel af deltagere er ikke det samme som en andel af kommuner, organisationer eller it-ansvarlige. Brug tallene som anledning til en samtale, ikke som en placering på en rangliste. De er fra 2015 og 2016 og viser ikke, hvordan det står til i dag.',
        },
        {
          kind: 'paragraph',
          text: 'Er der kun én besvarelse i runden, og er den fra en it-ansvarlig, skriver vi ved B1 og M1, at tallet også bygger på it-ansvarliges svar. Ellers skriver vi, hvem tallet handler om, og at jeres tal handler om deltagere.',
        },
      ],
    },
    {
      id: 'not-stated',
      heading: 'Det oplyser artiklen ikke',
      blocks: [
        {
          kind: 'list',
          items: [
            'Hvor mange kommuner, organisationer og it-ansvarlige der er i grupperne.',
            'Hvordan den bedste og den dårligste gruppe er valgt.',
            'Hvordan der blev spurgt, og hvilke svarkategorier der ligger bag tallene for K1 og M1.',
            'Tal for den bedste og den dårligste gruppe, når det gælder medarbejderinddragelse, ledelse og sammenhæng.',
            'Hvordan det står til i dag.',
            'Om det ene er årsag til det andet.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Vi gætter ikke på noget af dette. En forskel mellem den bedste og den dårligste gruppe viser ikke, hvad forskellen skyldes.',
        },
      ],
    },
    {
      id: 'our-reading',
      heading: 'Værktøjets læsning',
      blocks: [
        {
          kind: 'paragraph',
          text: 'For B1 oplyser artiklen, hvilke svar der tæller med: i høj grad og i nogen grad. For K1 og M1 har vi valgt det. Den anden læsning står altid ved siden af, så I kan se, hvad valget betyder for jeres tal.',
        },
        {
          kind: 'terms',
          items: [
            {
              term: 'K1',
              text: 'Kun »i høj grad« tæller med. Vi læser »benhårdt« som skalaens øverste trin. Ved siden af står, hvad tallet er, når »i nogen grad« også tæller med.',
            },
            {
              term: 'M1',
              text: '»I høj grad« og »i nogen grad« tæller med. Vi læser »lægger vægt på« som begge trin. Ved siden af står, hvad tallet er, når kun »i høj grad« tæller med.',
            },
          ],
        },
      ],
    },
    {
      id: 'statements',
      heading: 'Spørgsmålene',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Der er 26 spørgsmål i fem temaer. Den korte udgave har 14 af dem. Spørgsmålene er skrevet til Kommunespejl; de er ikke undersøgelsens egne. Går et spørgsmål længere end artiklen, står der »faglig vurdering« ved det.',
        },
        { kind: 'slot', name: 'statements' },
        {
          kind: 'paragraph',
          text: 'Kun K1, M1 og B1 bliver holdt op mod et offentliggjort tal. Temaerne Ledelse (L) og Sammenhæng (S) har ingen offentliggjorte tal.',
        },
      ],
    },
    {
      id: 'calculations',
      heading: 'Sådan regner vi',
      blocks: [
        {
          kind: 'terms',
          items: [
            {
              term: 'Svarene',
              text: '»I høj grad« er 3, »i nogen grad« 2, »i mindre grad« 1 og »slet ikke« 0. »Ved ikke« og ubesvarede spørgsmål bliver talt og vist, men de får aldrig et tal og indgår hverken i en andel eller i en score.',
            },
            {
              term: 'Andel',
              text: 'De svar, der tæller med i det offentliggjorte tal, divideret med alle scorede svar på spørgsmålet.',
            },
            {
              term: 'Interval',
              text: 'Et 95\u00a0%-interval efter Wilsons metode fra 1927 med z = 1,96. Når k af n svar tæller med, og p = k/n, er midten (p + z²/2n) / (1 + z²/n), og der er z · √(p(1 − p)/n + z²/4n²) / (1 + z²/n) ud til hver side. Tæller for eksempel 8 af 11 svar med, er andelen 73\u00a0%, og intervallet går fra 43 til 90\u00a0%.',
            },
            {
              term: 'Hvad intervallet viser',
              text: 'Hvor stor usikkerheden ville være, hvis deltagerne var trukket tilfældigt blandt alle, der kunne være spurgt. Det er de sjældent, og derfor er intervallet vejledende. Det tager højde for, at der er få svar, men ikke for, hvem der blev spurgt.',
            },
            {
              term: 'Nærmere den ene gruppes tal',
              text: 'Vi skriver kun, at hele intervallet ligger nærmere den bedste eller den dårligste gruppes tal, når det ligger på den side af midten mellem de to tal. Midten er 64,5\u00a0% for K1 og 50\u00a0% for B1. Det gør jer ikke til en del af gruppen. Ligger hele intervallet over den bedste eller under den dårligste gruppes tal, skriver vi det. Ellers skriver vi, at det er for bredt til at sige, hvilken gruppes tal I ligger nærmest. M1 har ingen grupper, så dér skriver vi ikke noget om det.',
            },
            {
              term: 'Et spørgsmåls score',
              text: 'Gennemsnittet af de scorede svar, hvor »i høj grad« er 100, »i nogen grad« 67, »i mindre grad« 33 og »slet ikke« 0 (trinnet divideret med 3 og ganget med 100).',
            },
            {
              term: 'Temascore',
              text: 'Først regner vi en score ud for hver besvarelse: gennemsnittet af dens scorede svar i temaet. Mindst 60\u00a0% af temaets spørgsmål i den udgave, I bruger, skal have et scoret svar. Rundens temascore er gennemsnittet af besvarelsernes scorer, så hver besvarelse tæller én gang. Et tema med færre end tre spørgsmål i udgaven får ingen score. Det gælder Ledelse og Sammenhæng i den korte udgave. Temascoren står i temaprofilen på sin egen skala uden offentliggjorte tal, og den afgør rækkefølgen, når to anbefalinger har samme behov. Der er ingen samlet score.',
            },
            {
              term: 'Bånd',
              text: 'Under 40: Tidligt. Fra 40: På vej. Fra 65: Godt i gang. Fra 85: Stærkt. Båndene er værktøjets egne og følger scoren, som den er skrevet, altså afrundet til et helt tal. De siger, hvordan svarene ligger på skalaen, og intet om andre kommuner.',
            },
            {
              term: 'Forskel mellem grupper',
              text: 'Andelen, der svarer i høj eller i nogen grad, i den ene gruppe minus andelen i den anden, i procentpoint. Der skal være mindst fem scorede svar i hver af de to grupper. Intervallet er et 95\u00a0%-interval efter Newcombes metode 10 fra 1998, som bygger på de to andeles intervaller efter Wilson. Det viser, hvor stor usikkerheden ville være, hvis deltagerne var trukket tilfældigt og svarede uafhængigt af hinanden. Går det under 0, kan svarene ikke vise, hvem der svarer højest. Med 26 spørgsmål vil nogle forskelle være store ved et tilfælde.',
            },
            {
              term: 'Enighed',
              text: 'Van der Eijks A fra 2001. Den går fra −1 til 1: 1, når alle svarer ens, 0, når svarene er jævnt fordelt over de fire trin, og −1, når de står i to lejre, halvdelen i hver ende af skalaen. »Ved ikke« og ubesvaret er ikke regnet med. Den vises kun i fortrolige runder og kun, hvor der er mindst fem scorede svar. Enighed siger, hvor ens svarene er. Den siger ikke, om svarene er høje eller lave, og ikke, om de er rigtige.',
            },
            {
              term: 'Hvad nu hvis der var N',
              text: 'Artiklen oplyser ikke, hvor mange der er i grupperne. Vælger læseren selv et antal N, regner vi Wilsons interval ud for k af N, hvor k er den offentliggjorte andel gange N, afrundet til et helt tal. Intervallet er skraveret og mærket som læserens antagelse. Det er slået fra, til læseren slår det til.',
            },
          ],
        },
        {
          kind: 'paragraph',
          text: 'Hvor meget vi viser ved et offentliggjort tal, afhænger af, hvor mange svar der er:',
        },
        {
          kind: 'list',
          items: [
            'Én besvarelse i runden: ord. Vi skriver, hvad svaret er, og om det er blandt dem, tallet tæller.',
            'Flere besvarelser, men færre end fem scorede svar på spørgsmålet: antal, for eksempel 2 af 3. Ingen procent.',
            'Fem eller flere scorede svar: andel med antal og interval.',
          ],
        },
      ],
    },
    {
      id: 'rounds',
      heading: 'Tre slags runder',
      blocks: [
        {
          kind: 'terms',
          items: [
            {
              term: 'Egen',
              text: 'Runden har én besvarelse. Den, der har svaret, kan se det hele når som helst.',
            },
            {
              term: 'Åben',
              text: 'Nogle få svarer omkring et bord. De får at vide, før de svarer, at de andre kan genkende deres svar. Tallene kan ses når som helst: antal fra to besvarelser og andele fra fem scorede svar.',
            },
            {
              term: 'Fortrolig',
              text: 'Udgangspunktet, så snart flere end én svarer. Resultaterne kan ses, når runden er lukket, og så tager den ikke imod flere besvarelser. Besvarelserne vises ikke enkeltvis.',
            },
          ],
        },
        {
          kind: 'paragraph',
          text: 'Alle får at vide, hvilken slags runde det er, før de svarer. Kun en egen runde kan blive til en åben eller en fortrolig, og så får den første deltager besked. En åben eller fortrolig runde kan ikke skifte.',
        },
        {
          kind: 'paragraph',
          text: 'Når en runde er lukket, kan I begynde en ny på den samme selvvurdering. Den har de samme spørgsmål og ingen besvarelser. Begynder I en ny runde efter en egen runde, bliver den egne runde lukket. Tidligere runder bliver, som de er, og kan vælges under Resultater og Anbefalinger.',
        },
      ],
    },
    {
      id: 'small-groups',
      heading: 'Når få har svaret i en fortrolig runde',
      blocks: [
        {
          kind: 'paragraph',
          text: 'En fortrolig runde har en grænse for, hvor mange besvarelser den skal have. Grænsen er fem, medmindre I vælger et andet tal på mindst tre, når runden bliver fortrolig. Derefter ligger den fast. Disse regler gælder:',
        },
        {
          kind: 'list',
          items: [
            'Er der færre besvarelser end grænsen, kan runden ikke lukkes, og der vises ingen resultater. Siden skriver, hvor mange der mangler. Sin egen besvarelse kan man se, til den er afleveret.',
            'Et spørgsmål vises ikke, når runden har færre besvarelser end det dobbelte af grænsen, og alle eller alle på nær én har valgt præcis det samme svar. Her tæller »ved ikke« og ubesvaret som svar.',
            'Runden kan vises opdelt på én måde, efter rollegruppe eller efter afdeling. Det vælges, før runden lukkes, og kan ikke vælges om. Der er ingen andre filtre.',
            'Grupper, der når grænsen, står alene. De andre lægges sammen, og når de tilsammen ikke grænsen, kommer den mindste af de store grupper med. Er der så færre end to grupper, vises kun tal for hele runden.',
            'Har alle eller alle på nær én i en gruppe valgt præcis det samme svar på et spørgsmål, og er gruppen mindre end det dobbelte af grænsen, er spørgsmålet ikke delt op på grupper. Kan man af tallet for hele runden se, hvilken gruppe det er, vises spørgsmålet slet ikke.',
            'En temascore bygger kun på spørgsmål, der kan vises, og de skal være mindst 60\u00a0% af temaets. De andre tæller som ubesvarede. Mindst så mange besvarelser som grænsen skal have en score. Opdelt vises den kun, når det også gælder i hver gruppe, og når enten ingen eller mindst så mange som grænsen mangler en score i gruppen.',
            'Kun spørgsmål, der kan vises, kan kalde på en anbefaling.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'To ting er ikke dækket. Deltagere, der fortæller hinanden, hvad de har svaret, kan regne sig frem til noget om de andre. Og har alle svaret det samme i en runde med mindst det dobbelte af grænsen, kan man se, hvad hver enkelt har svaret.',
        },
        {
          kind: 'paragraph',
          text: 'Reglerne gælder det, siden viser. Svarene selv ligger i browseren på den enhed, hvor deltagerne har svaret, og kan læses dér af en, der går efter det. Derfor lover vi ikke mere, end at besvarelserne ikke vises enkeltvis.',
        },
      ],
    },
    {
      id: 'recommendations',
      heading: 'Sådan bliver anbefalingerne valgt og ordnet',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Hver anbefaling er knyttet til bestemte spørgsmål. Spørgsmålets score afgør, hvad det kalder på:',
        },
        {
          kind: 'list',
          items: [
            'Under 50: anbefalinger til lave svar.',
            'Fra 50 til under 85: anbefalinger til svar i midten.',
            'Fra 85: anbefalinger om at holde fast og sprede det.',
            '»Ved ikke« i mindst en tredjedel af besvarelserne: anbefalinger om at finde ud af, hvordan det står til.',
          ],
        },
        {
          kind: 'paragraph',
          text: 'Reglen er den samme for én besvarelse og for mange. Er der kun én, er »slet ikke« (0) og »i mindre grad« (33) lave svar, »i nogen grad« (67) er i midten, og »i høj grad« (100) kalder på at holde fast.',
        },
        {
          kind: 'paragraph',
          text: 'Hver anbefaling har en vægt på 1, 2 eller 3, som er vores valg. Tag den laveste score blandt de spørgsmål, der kalder på anbefalingen, og træk den fra 100: Det tal gange vægten er anbefalingens behov. For anbefalinger om at finde ud af det er behovet vægten gange 100 gange den største andel af »ved ikke« blandt spørgsmålene. Listen begynder med det største behov. Ved lighed kommer temaet med den laveste temascore først, og temaer uden en score, der kan vises, kommer sidst. Er der stadig lighed, gælder den faste rækkefølge, anbefalingerne er skrevet i. De samme svar giver altid den samme liste.',
        },
        {
          kind: 'paragraph',
          text: 'De første seks anbefalinger står åbne. Resten ligger ét klik væk, samlet efter tema, og siden skriver, hvor mange der er.',
        },
        {
          kind: 'paragraph',
          text: 'Rækkefølgen følger jeres svar. Den siger ikke, hvad der virker bedst; det oplyser artiklen ikke. En anbefaling er kun mærket »artiklen«, når artiklen siger det, og så står kilden ved. Ellers er den mærket »faglig vurdering«.',
        },
      ],
    },
    {
      id: 'glossary',
      heading: 'Ordforklaring',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Ordene er forklaret under Hjælp: alle samlet, og de vigtigste også på siderne, hvor de står med en prikket streg under sig.',
        },
        { kind: 'slot', name: 'to-help' },
      ],
    },
  ],
};
