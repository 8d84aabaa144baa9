/** What a point of the agenda is called: the facilitator's name for it, or the app's own. */
import type { Workshop } from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';

export function useNameOfPoint({ agenda }: Pick<Workshop, 'agenda'>): (id: string) => string {
  const { points } = useTextsOf(workshopTexts);
  return (id) =>
    agenda.find((point) => point.id === id)?.name ?? (points as Record<string, string>)[id] ?? '';
}
