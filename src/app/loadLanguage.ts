/** A language, whole: the texts of the interface, and those of the questionnaire. */
import { loadQuestionnaireTexts } from '../content/pack';
import type { Language } from '../domain/pack/language';
import { loadTexts, type Texts } from '../i18n';

/** @throws where one of them cannot be fetched; it can then be tried again */
export async function loadLanguage(language: Language): Promise<Texts> {
  const [texts] = await Promise.all([loadTexts(language), loadQuestionnaireTexts(language)]);
  return texts;
}
