/** The overview: what this is. What the list says is in `assessmentList`. */
export const start = {
  title: 'Spejl jeres kommune i de bedste og de dårligste',
  lead: 'Svar på 14 eller 26 spørgsmål om, hvordan I digitaliserer velfærden. Se svarene ved siden af offentliggjorte tal fra IT i praksis® 2016, og vælg jeres næste skridt.',
  begin: 'Begynd en selvvurdering',
  example: 'Prøv med eksempeldata',
  exampleOfOne: 'Prøvekøbing (én besvarelse)',
  openBackup: 'Åbn en sikkerhedskopi',
  figure: {
    title: 'Skal borgerne bidrage til, at det lykkes digitalt?',
    what: 'Andel, der mener det »i høj eller i nogen grad«',
    source:
      '86 % af de it-ansvarlige i best practice-organisationer mener det. Blandt worst practice-organisationer er det 14 %. Tallene står i en artikel om IT i praksis® 2016. Jeres svar kommer til at stå ved siden af.',
    name: 'Skala fra 0 til 100 procent. Dårligste gruppe 14 procent, bedste gruppe 86 procent.',
    worst: 'Dårligste gruppe',
    best: 'Bedste gruppe',
  },
  promises: [
    { title: 'Cirka 5 eller 12 minutter', text: 'Kort udgave med 14 spørgsmål eller fuld med 26.' },
    { title: 'Svarene bliver i browseren', text: 'Ingen konto, intet login, ingen sporing.' },
    {
      title: 'Tal med kilde og forbehold',
      text: 'En artikel om IT i praksis® 2016 fra Rambøll og DANSK IT.',
    },
  ] as readonly { readonly title: string; readonly text: string }[],
  howTitle: 'Sådan virker det',
  how: [
    {
      title: 'Svar',
      text: 'Fem temaer: kompetencer, medarbejderinddragelse, borgerinddragelse, ledelse og sammenhæng. Svar alene eller sammen med kolleger.',
    },
    {
      title: 'Se jer selv i spejlet',
      text: 'Tre af svarene kan I holde op mod tal for den bedste og den dårligste gruppe eller for sektoren. Kilde og forbehold står ved hvert tal.',
    },
    {
      title: 'Vælg næste skridt',
      text: 'Anbefalingerne følger af jeres svar. Hver anbefaling har et første skridt, som I kan tage inden for to uger.',
    },
  ] as readonly { readonly title: string; readonly text: string }[],
  list: { title: 'Jeres selvvurderinger' },
};
