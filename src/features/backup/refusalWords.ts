/** Each refusal in words: what was wrong with the file, and what to do. */
import { useI18n, useTextsOf } from '../../i18n';
import { backupTexts } from '../../i18n/backup';
import type { OpeningRefusal } from '../../state/backup/opening';

export interface RefusalWords {
  readonly why: string;
  readonly todo: string;
}

export function useRefusalWords(): (refusal: OpeningRefusal) => RefusalWords {
  const { format } = useI18n();
  const { locked, refused } = useTextsOf(backupTexts);
  const t = refused.reasons;
  const megabytes = (bytes: number) => format.number(Math.ceil(bytes / 1_000_000));
  const number = (value: number) => format.number(value);
  return (refusal) => {
    switch (refusal.kind) {
      case 'empty':
      case 'not-readable':
      case 'cut-off':
      case 'damaged':
      case 'no-crypto':
        return t[refusal.kind];
      case 'wrong-passphrase':
        return { why: locked.wrong, todo: locked.text };
      case 'too-large': {
        const { why, todo } = t['too-large'];
        return { why: why(megabytes(refusal.bytes), megabytes(refusal.most)), todo };
      }
      case 'not-text':
        return { why: t['not-text'][refusal.looksLike], todo: t['not-text'].todo };
      case 'not-json':
        return { why: t['not-json'][refusal.looksLike], todo: t['not-json'].todo };
      case 'other-file':
        return { why: t['other-file'][refusal.what], todo: t['other-file'].todo };
      case 'wrong-field':
        return { why: t['wrong-field'][refusal.problem], todo: t['wrong-field'].todo };
      case 'too-deep':
      case 'too-many':
        return { why: t[refusal.kind].why(number(refusal.most)), todo: t[refusal.kind].todo };
      case 'forbidden-key':
        return { why: t['forbidden-key'].why(refusal.key), todo: t['forbidden-key'].todo };
      case 'newer-format':
        return { why: t['newer-format'].why(number(refusal.version)), todo: t['newer-format'].todo };
      case 'duplicate-id':
      case 'dangling':
        return { why: t[refusal.kind].why(refusal.id), todo: t[refusal.kind].todo };
      case 'other-pack':
        return { why: t['other-pack'].why(refusal.pack), todo: t['other-pack'].todo };
      case 'iterations': {
        const { why, todo } = t.iterations;
        return { why: why(number(refusal.iterations), number(refusal.least), number(refusal.most)), todo };
      }
    }
  };
}
