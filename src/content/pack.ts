/**
 * The built-in pack. The questionnaire comes with the first load. The benchmarks (`benchmarks.ts`), the help texts
 * and the advice are not needed for the first answer, are several times as long, and are fetched after it.
 */
import type { PackReference } from '../domain/assessment';
import type { Language } from '../domain/pack/language';
import type { Advice, Help, Questionnaire, RoomQuestions } from '../domain/pack/schema';
import packDocument from './it-i-praksis-2016/pack.json';
import questionnaireDocument from './it-i-praksis-2016/questionnaire.json';

// TypeScript reads JSON with wider types (string for a union); `npm run check:content` has proven the shape.
export const questionnaire = questionnaireDocument as unknown as Questionnaire;
export const packReference: PackReference = packDocument;

/**
 * Fetches the texts of the questionnaire in a language, which is then spoken by `questionnaire` itself. Danish comes
 * with the app; what is English in it is fetched when it is asked for (scripts/vite/englishApart.ts).
 */
export async function loadQuestionnaireTexts(language: Language): Promise<void> {
  if (language === 'da') return;
  const english = await import('./it-i-praksis-2016/questionnaire.json?english');
  addTexts(questionnaireDocument, english.default);
}

/** Puts texts into the places that they have in a document of the same shape. */
function addTexts(document: object, texts: object): void {
  for (const [place, text] of Object.entries(texts)) {
    if (typeof text === 'string') Object.assign(document, { [place]: text });
    else if (typeof text === 'object' && text !== null)
      addTexts((document as Record<string, object>)[place] ?? {}, text);
  }
}

export async function loadAdvice(): Promise<Advice> {
  const { advice } = await import('./advice');
  return advice;
}

/** The questions to the room, for a workshop. */
export async function loadRoomQuestions(): Promise<RoomQuestions> {
  const document = await import('./it-i-praksis-2016/roomQuestions.json');
  // As above: the shape has been proven by `npm run check:content`.
  return document.default as RoomQuestions;
}

export async function loadHelp(): Promise<Help> {
  const document = await import('./it-i-praksis-2016/help.json');
  return document.default;
}
