/**
 * The keys of a theme page: 1–4 answer and move on, 5 is "don't know", Enter goes to the next question, Shift
 * and Enter to the one before, N opens the note. They act only while the focus is in a question, and never in
 * a text field; N not where keys of a single letter are switched off. Arrows are the browser's own: they choose within the question and do not move on.
 */
import { type KeyboardEvent, useCallback } from 'react';
import { usePreferences } from '../../state/preferences';
import { isPlain, takesLetters } from '../../ui/keys';

/** `data-question` marks the fieldsets, `data-way-on` what follows the last question. */
function questionAround(target: EventTarget): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>('[data-question]') : null;
}

function radiosOf(question: HTMLElement): readonly HTMLInputElement[] {
  return [...question.querySelectorAll<HTMLInputElement>('input[type="radio"]')];
}

/** Moves the focus into a question: to its answer, or to the first of the answers it can have. */
export function focusQuestion(question: HTMLElement): void {
  const radios = radiosOf(question);
  const goal = radios.find((radio) => radio.checked) ?? radios[0];
  goal?.focus();
  question.scrollIntoView({ block: 'nearest' });
}

function step(question: HTMLElement, by: 1 | -1): void {
  const page = question.closest('form') ?? document;
  const questions = [...page.querySelectorAll<HTMLElement>('[data-question]')];
  const goal = questions[questions.indexOf(question) + by];
  if (goal !== undefined) focusQuestion(goal);
  else if (by === 1) document.querySelector<HTMLElement>('[data-way-on]')?.focus();
}

export function useQuestionKeys(): (event: KeyboardEvent<HTMLFormElement>) => void {
  return useCallback((event) => {
    // A key that is held down answers one question, not all that follow.
    if (!isPlain(event)) return;
    const question = questionAround(event.target);
    if (question === null || takesLetters(event.target)) return;

    const radio = radiosOf(question)[Number(event.key) - 1];
    if (/^[1-5]$/.test(event.key) && radio !== undefined) {
      event.preventDefault();
      radio.click();
      step(question, 1);
    } else if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      step(question, event.shiftKey ? -1 : 1);
    } else if (event.key.toLowerCase() === 'n' && usePreferences.getState().singleKeys) {
      event.preventDefault();
      openNote(question);
    }
  }, []);
}

function openNote(question: HTMLElement): void {
  const note = question.querySelector<HTMLDetailsElement>('[data-note]');
  if (note === null) return;
  note.open = true;
  note.querySelector('textarea')?.focus();
}
