/** What a slide is called in a list: as its title on the wall, shortened where that would be a sentence. */
import { questionnaire } from '../../../content/pack';
import { useI18n, useTextsOf } from '../../../i18n';
import { findingsTexts } from '../../../i18n/findings';
import { workshopTexts } from '../../../i18n/workshop';
import type { Part, Slide } from '../deck/slides';
import { titleOfPart } from './slideWords';

export function useSlideName(): (slide: Slide) => string {
  const t = useTextsOf(workshopTexts);
  const f = useTextsOf(findingsTexts);
  const i18n = useI18n();
  const { pick, format } = i18n;
  const withPart = (title: string, part: Part) => titleOfPart(title, part, i18n, t);
  return (slide) => {
    switch (slide.kind) {
      case 'title':
        return t.names.title;
      case 'purpose':
        return t.purpose.title;
      case 'respondents':
        return t.respondents.title;
      case 'quiet':
        return t.quiet.title;
      case 'briefly':
        return withPart(f.briefly.title, slide.part);
      case 'published':
        return pick(slide.benchmark.title);
      case 'themes':
        return t.names.themes;
      case 'answers':
        return withPart(t.names.answers(pick(nameOfTheme(slide.theme.id))), slide.part);
      case 'difference':
        return withPart(t.names.difference, slide.part);
      case 'agreement':
        return f.agreement.title;
      case 'dont-knows':
        return t.names.dontKnows;
      case 'end':
        return t.end.title;
      case 'question':
        return `${t.question.title(format.number(slide.place))}: ${pick(slide.chosen.question.question)}`;
      case 'advice':
        return t.advice.title;
      case 'vote':
        return t.vote.title;
      case 'decisions':
        return t.decisions.title;
      case 'parked':
        return t.parked.title;
      case 'next':
        return t.nextStep.title;
      case 'own':
        return slide.own.title;
    }
  };
}

function nameOfTheme(id: string) {
  return questionnaire.themes.find((theme) => theme.id === id)?.name ?? { da: id, en: id };
}
