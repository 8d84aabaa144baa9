/** "What if there were N in each group": the choice of N, and what follows from it in words, picture and table. */
export const whatIf = {
  ask: 'Hvad nu hvis der var N i hver af artiklens grupper?',
  asked: (size: string) => `Hvad nu hvis der var ${size} i hver af artiklens grupper?`,
  explained:
    'Artiklen oplyser ikke, hvor mange der er i grupperne. Skriv et antal, og se, hvor bredt intervallet om hvert offentliggjort tal så ville være. Antallet er jeres egen antagelse.',
  worked:
    'Andelen af antallet rundes til et helt tal, og en halv rundes op: Med 20 i gruppen bliver 14\u00a0% til 3 af 20. Intervallet er regnet ud, som om gruppen var trukket tilfældigt.',
  kept: 'Antallet huskes i denne browser og følger ikke med selvvurderingen.',
  size: 'Antal i hver gruppe',
  sizeHint: (least: string, most: string) => `Et helt tal fra ${least} til ${most}.`,
  sizeError: (least: string, most: string) => `Skriv et helt tal fra ${least} til ${most}.`,
  show: 'Vis intervallerne',
  turnOff: 'Slå fra',
  isOn: (size: string) => `Slået til: Figurerne viser intervallet med ${size} i hver gruppe.`,
  isOff: 'Slået fra: Figurerne viser kun artiklens tal og jeres svar.',
  key: 'Interval efter jeres antagelse',
  groups: (size: string) => `Jeres antagelse: ${size} i hver gruppe. Artiklen oplyser ikke antallet.`,
  years: (size: string) => `Jeres antagelse: ${size} spurgte hvert år. Artiklen oplyser ikke antallet.`,
  becomes: (who: string, share: string, kOfN: string, lower: string, upper: string) =>
    `${who}: ${share} bliver til ${kOfN}, og intervallet går fra ${lower} til ${upper}.`,
  mark: (who: string, kOfN: string) => `${who} · ${kOfN}`,
  row: (who: string) => `${who}, jeres antagelse`,
};
