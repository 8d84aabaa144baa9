/** What was found after everything had been deleted: where nothing lies, where something does, where nobody can look. */
import { useI18n, useTextsOf } from '../../i18n';
import { aboutTexts } from '../../i18n/about';
import type { Cleared } from '../../state/clearing';
import { Notice } from '../../ui/Notice';

type Places = keyof Cleared['traces'];

export function ClearedNotice({ cleared: { problem, traces } }: { readonly cleared: Cleared }) {
  const { format } = useI18n();
  const t = useTextsOf(aboutTexts).clear;
  const placesThat = (are: Cleared['traces'][Places]) => {
    const names = (Object.keys(traces) as Places[]).filter((place) => traces[place] === are);
    return names.length === 0 ? null : format.list(names.map((place) => t.places[place]));
  };
  const gone = placesThat('gone');
  const there = placesThat('there');
  const unknown = placesThat('unknown');
  const isClear = problem === null && there === null;
  return (
    <Notice tone={isClear ? 'ok' : 'error'} title={isClear ? t.cleared : t.failed}>
      {there !== null && <p>{t.stillThere(there)}</p>}
      {gone !== null && <p>{t.checked(gone)}</p>}
      {unknown !== null && <p>{t.notChecked(unknown)}</p>}
      <p>{isClear ? t.remains : t.failedTodo}</p>
    </Notice>
  );
}
