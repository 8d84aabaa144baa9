/** The pack's questions to the room, fetched when a workshop asks for them. */
import { useEffect, useState } from 'react';
import { loadRoomQuestions } from '../content/pack';
import type { RoomQuestion } from '../domain/pack/schema';

let there: readonly RoomQuestion[] | null = null;

/** `null` while they are fetched; none where they could not be: the workshop goes on without. */
export function useRoomQuestions(): readonly RoomQuestion[] | null {
  const [questions, setQuestions] = useState(there);
  useEffect(() => {
    if (there !== null) return;
    loadRoomQuestions()
      .then((document) => {
        there = document.questions;
        setQuestions(there);
      })
      .catch(() => setQuestions([]));
  }, []);
  return questions;
}
