/** The private note of one question. Every change is stored as it is typed. */
import { useEffect, useRef, useState } from 'react';
import { longest } from '../../domain/assessment';
import { useI18n } from '../../i18n';
import { writeNote } from '../../state/responseCommands';
import { useSession } from '../../state/session';
import { Icon } from '../../ui/Icon';
import styles from './Question.module.css';

interface Props {
  readonly responseId: string;
  readonly itemId: string;
  readonly number: number;
}

export function QuestionNote({ responseId, itemId, number }: Props) {
  const { texts, format } = useI18n();
  const t = texts.questionnaire;
  // Read once: the field is uncontrolled, so that typing never waits for the store.
  const [written] = useState(() => useSession.getState().responses[responseId]?.notes[itemId]?.text ?? '');
  const [any, setAny] = useState(written !== '');
  const field = useRef<HTMLTextAreaElement>(null);
  const stored = useSession(({ responses }) => responses[responseId]?.notes[itemId]?.text ?? '');
  useEffect(() => {
    // What another tab has written comes into the field, unless somebody is at it here: then hers is the later one.
    const { current } = field;
    const isWrittenIn = current === document.activeElement && document.hasFocus();
    if (current === null || isWrittenIn || current.value.trim() === stored.trim()) return;
    current.value = stored;
    setAny(stored !== '');
  }, [stored]);
  const hintId = `${itemId}-note-hint`;
  return (
    <details className={styles.fold} data-note open={written !== ''}>
      <summary>
        <Icon name="pencil" />
        {any ? t.yourNote : t.addNote}
      </summary>
      <div className={styles.note}>
        <textarea
          ref={field}
          className={styles.noteField}
          aria-label={t.noteLabel(format.number(number))}
          aria-describedby={hintId}
          defaultValue={written}
          maxLength={longest.note}
          rows={3}
          onChange={({ target }) => {
            setAny(target.value.trim() !== '');
            writeNote(responseId, itemId, target.value);
          }}
        />
        <p className={styles.hint} id={hintId}>
          <strong>{t.noteHint}.</strong> {t.notePrivate}
        </p>
      </div>
    </details>
  );
}
