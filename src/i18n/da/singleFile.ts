/** Når Kommunespejl er én fil, der er åbnet fra enheden. */
export const singleFile = {
  notice: {
    what: 'Du bruger Kommunespejl som en fil på din enhed.',
    safe: 'Svarene ligger i browseren og ikke i filen. Lad filen ligge, hvor den ligger. I Chrome og Edge kan andre html-filer, du åbner fra enheden, læse det gemte.',
    keepsNothing:
      'Browseren gemmer intet for filen. Det, du skriver, forsvinder, når du lukker fanen. Prøv en anden browser.',
    more: 'Læs, hvad det betyder, under',
    close: 'Luk beskeden',
  },
  heading: 'Når Kommunespejl er én fil',
  stored:
    'Her er Kommunespejl en fil på din enhed. Den henter intet fra nettet. Svarene ligger i browseren og ikke i filen, så de følger ikke med, når du giver filen videre eller kopierer den.',
  keeps: 'Browseren gemmer det, du skriver.',
  keepsNothing:
    'Browseren gemmer lige nu intet for filen. Det, du skriver, forsvinder, når du lukker fanen. Prøv en anden browser.',
  differs: 'Hvem der ellers kan læse det gemte, afhænger af browseren:',
  chromium:
    'Chrome, Edge og andre browsere, der bygger på Chromium: Alle html-filer, du åbner fra enheden, deler ét lager. En anden html-fil, som du åbner, kan læse, ændre og slette alt det gemte. Åbn derfor kun filer, du stoler på. Du kan flytte og omdøbe filen, og svarene er der stadig.',
  firefox:
    'Firefox: Hver fil har sit eget lager. Flytter eller omdøber du filen, er listen over selvvurderinger tom. Læg filen tilbage under samme navn, så er selvvurderingerne der igen.',
  others: 'Safari og andre browsere: Her er filen ikke prøvet. Nogle gemmer måske intet for en fil.',
  newVersion:
    'Filen opdaterer ikke sig selv. Når du får en ny version, så læg den i stedet for den gamle, samme sted og under samme navn. Svarene er der stadig. Tag en sikkerhedskopi først.',
};
