import type { Texts } from '../da';

export const saving: Texts['saving'] = {
  saved: 'Saved',
  savedAt: (time) => `Saved at ${time}`,
  savedOn: (date) => `Saved ${date}`,
  saving: 'Saving',
  notSaved: 'Not saved',
};
