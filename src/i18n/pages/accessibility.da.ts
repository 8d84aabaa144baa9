import type { Prose } from '../prose';

/**
 * Tilgængelighedserklæring: a template that the hosting organisation completes; what it must fill in stands
 * in square brackets. Same sections and kinds of blocks as `accessibility.en.ts`.
 */
export const accessibilityDa: Prose = {
  title: 'Tilgængelighedserklæring',
  lead: 'Dette er en skabelon. Den organisation, der stiller Kommunespejl til rådighed, skal udfylde det, der står i kantede parenteser.',
  sections: [
    {
      id: 'template',
      heading: 'Om skabelonen',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Skabelonen følger opbygningen i den danske tilgængelighedserklæring og er et grundlag at skrive videre på. Den er ikke selv en erklæring. Offentlige organer afgiver erklæringen i WAS-Tool, som Digitaliseringsstyrelsen stiller til rådighed, og ajourfører den mindst én gang om året. Reglerne står på digst.dk.',
        },
      ],
    },
    {
      id: 'scope',
      heading: 'Hvilket websted erklæringen gælder',
      blocks: [
        {
          kind: 'paragraph',
          text: '[Organisationens navn] forpligter sig til at gøre webstedet tilgængeligt efter lov om tilgængelighed af offentlige organers websteder og mobilapplikationer.',
        },
        {
          kind: 'paragraph',
          text: 'Erklæringen gælder Kommunespejl, version [version], på adressen [webadresse], både på dansk og på engelsk.',
        },
      ],
    },
    {
      id: 'status',
      heading: 'Overholdelsesstatus',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Kommunespejl er bygget til at følge WCAG 2.2 på niveau AA. Det er testet automatisk med værktøjet axe og i test, hvor alt bliver betjent med tastatur alene.',
        },
        {
          kind: 'paragraph',
          text: 'Det er ikke vurderet af en uafhængig part. Det er heller ikke testet med brugere af skærmlæser, forstørrelse, stemmestyring eller andre hjælpemidler. Vi siger derfor ikke, at webstedet overholder kravene fuldt ud.',
        },
        {
          kind: 'paragraph',
          text: 'Organisationen vurderer selv webstedet efter standarden EN 301 549 og angiver status: [overholder standarden fuldt ud / overholder standarden delvist / overholder ikke standarden].',
        },
      ],
    },
    {
      id: 'limitations',
      heading: 'Kendte begrænsninger',
      blocks: [
        {
          kind: 'list',
          items: [
            'Der kan være fejl, som automatiske test og tastaturtest ikke finder, fordi brugere af hjælpemidler ikke har været med.',
            'En figur kan ikke gennemgås del for del med en skærmlæser. Det, den viser, står i en sætning og i en tabel ved siden af.',
            'Brede tabeller skal rulles vandret i deres eget felt på en smal skærm.',
            'Siden virker kun, når JavaScript er slået til.',
            'Indholdet findes ikke på tegnsprog og ikke i en letlæst udgave.',
            'Kildeartiklen hører ikke til webstedet. Den er på dansk, og dens tilgængelighed er ikke vurderet her.',
          ],
        },
        {
          kind: 'paragraph',
          text: '[Andet indhold, der ikke er tilgængeligt, med begrundelse, alternativ og dato for, hvornår det bliver rettet.]',
        },
      ],
    },
    {
      id: 'preparation',
      heading: 'Hvordan erklæringen er udarbejdet',
      blocks: [
        {
          kind: 'paragraph',
          text: 'De, der har lavet Kommunespejl, har skrevet skabelonen ud fra deres egne test af siderne: automatiske test med axe og test med tastatur. Automatiske test finder kun nogle af de mulige fejl.',
        },
        {
          kind: 'terms',
          items: [
            {
              term: 'Organisationens vurdering',
              text: '[Hvem der har vurderet webstedet, hvordan og hvornår.]',
            },
            { term: 'Erklæringen er udarbejdet', text: '[Dato.]' },
            { term: 'Erklæringen er senest ajourført', text: '[Dato.]' },
          ],
        },
      ],
    },
    {
      id: 'contact',
      heading: 'Kontakt',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Skriv eller ring til os, hvis du møder indhold, du ikke kan bruge, eller har brug for det i en anden form. Skriv ikke fortrolige eller følsomme oplysninger i henvendelsen.',
        },
        {
          kind: 'terms',
          items: [
            { term: 'Organisation og enhed', text: '[Navn på organisationen og den ansvarlige enhed.]' },
            { term: 'Mail', text: '[Mailadresse.]' },
            { term: 'Telefon', text: '[Telefonnummer og åbningstid.]' },
          ],
        },
      ],
    },
    {
      id: 'enforcement',
      heading: 'Håndhævelse',
      blocks: [
        {
          kind: 'paragraph',
          text: 'Digitaliseringsstyrelsen fører tilsyn med, at offentlige organer overholder loven. Henvend dig først til organisationen ovenfor. Får du ikke svar inden for rimelig tid, eller er du ikke tilfreds med svaret, kan du henvende dig til Digitaliseringsstyrelsen. Styrelsens kontaktoplysninger står på digst.dk.',
        },
      ],
    },
  ],
};
