/** The save state. */
export const saving = {
  saved: 'Gemt',
  savedAt: (time: string) => `Gemt kl. ${time}`,
  savedOn: (date: string) => `Gemt ${date}`,
  saving: 'Gemmer',
  notSaved: 'Ikke gemt',
};
