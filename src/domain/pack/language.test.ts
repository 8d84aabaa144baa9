import { expect, it } from 'vitest';
import { languages } from './language';
import { LocalizedText } from './schema';

it('a text exists in every language, the first being the default', () => {
  expect(Object.keys(LocalizedText.entries)).toEqual(languages);
  expect(languages[0]).toBe('da');
});
