/**
 * The built-in pack. The questionnaire comes with the first load. The benchmarks (`benchmarks.ts`), the help texts
 * and the advice are not needed for the first answer, are several times as long, and are fetched after it.
 */
import type { PackReference } from '../domain/assessment';
import type { Advice, Help, Questionnaire } from '../domain/pack/schema';
import packDocument from './it-i-praksis-2016/pack.json';
import questionnaireDocument from './it-i-praksis-2016/questionnaire.json';

// TypeScript reads JSON with wider types (string for a union); `npm run check:content` has proven the shape.
export const questionnaire = questionnaireDocument as unknown as Questionnaire;
export const packReference: PackReference = packDocument;

export async function loadAdvice(): Promise<Advice> {
  const { advice } = await import('./advice');
  return advice;
}

export async function loadHelp(): Promise<Help> {
  const document = await import('./it-i-praksis-2016/help.json');
  return document.default;
}
