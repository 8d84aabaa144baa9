/** The texts of a language. Danish comes with the app; English is fetched when it is chosen. */
import type { Language } from '../domain/pack/language';
import { da, type Texts } from './da';

export async function loadTexts(language: Language): Promise<Texts> {
  return language === 'da' ? da : (await import('./en')).en;
}
