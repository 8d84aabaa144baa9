import { expect, test } from 'vitest';
import document from './it-i-praksis-2016/questionnaire.json';
import english from './it-i-praksis-2016/questionnaire.json?english';
import { loadQuestionnaireTexts, questionnaire } from './pack';

test('the English texts alone have the places that they have in the document', () => {
  const places = (part: object, at = ''): string[] =>
    Object.entries(part).flatMap(([key, value]) => {
      if (typeof value === 'object' && value !== null) return places(value, `${at}/${key}`);
      return key === 'en' ? [`${at}: ${value}`] : [];
    });
  expect(places(english)).toEqual(places(document));
  expect(places(english).length).toBeGreaterThan(26);
});

test('the English texts come back into the questionnaire when they are asked for', async () => {
  const whole = structuredClone(questionnaire);
  for (const { name } of questionnaire.themes) Object.assign(name, { en: undefined });
  expect(questionnaire).not.toEqual(whole);
  await loadQuestionnaireTexts('en');
  expect(questionnaire).toEqual(whole);
});
