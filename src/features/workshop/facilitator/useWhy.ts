/** Why a question to the room was chosen, in a sentence. */
import { questionnaire } from '../../../content/pack';
import { itemsOf } from '../../../domain/pack/items';
import type { QuestionReason } from '../../../domain/workshop';
import { quotable } from '../../../figures/statement';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';

export function useWhy(): (reason: QuestionReason) => string {
  const t = useTextsOf(facilitatorTexts);
  const { pick, format } = useI18n();
  const { number } = format;
  const themeName = (id: string) => {
    const theme = questionnaire.themes.find((one) => one.id === id);
    return theme === undefined ? '' : pick(theme.name);
  };
  const statement = (id: string) => {
    const item = itemsOf(questionnaire.themes).find((one) => one.id === id);
    return item === undefined ? '' : quotable(pick(item.text));
  };
  return (reason) => {
    switch (reason.kind) {
      case 'low-score':
      case 'high-score':
        return t.why[reason.kind](themeName(reason.themeId), number(Math.round(reason.score)));
      case 'roles-apart': {
        const share = ({ counted, scored }: typeof reason.leaders) => t.of(number(counted), number(scored));
        return t.why['roles-apart'](statement(reason.itemId), share(reason.leaders), share(reason.employees));
      }
      case 'dont-knows':
        return t.why['dont-knows'](statement(reason.itemId), number(reason.count), number(reason.of));
      case 'far-from-best':
        return t.why['far-from-best'][reason.side](statement(reason.itemId));
      case 'any':
        return t.why.any;
    }
  };
}
