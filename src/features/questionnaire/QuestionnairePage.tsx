/**
 * A response being answered: its theme pages and its review, or its receipt once it has been handed in. The
 * form outlives the theme pages, so that going from theme to theme loses nothing.
 */
import { useEffect, useState } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { questionnaire } from '../../content/pack';
import { type Assessment, changeable, type Round } from '../../domain/assessment';
import { itemsOfForm, themesOfForm } from '../../domain/pack/items';
import type { ResponseHead } from '../../state/selectors';
import { useSession } from '../../state/session';
import { lazily } from '../../ui/lazily';
import { type AnswerFields, fieldOf } from './answerField';
import { ThemePage } from './ThemePage';

// Not needed for the first answer.
const MissingTheme = lazily(() => import('./MissingTheme'));
const Receipt = lazily(() => import('./Receipt'));
const ReviewPage = lazily(() => import('./ReviewPage'));

export type QuestionnairePlace =
  | { readonly kind: 'theme'; readonly slug: string; readonly item: string | null }
  | { readonly kind: 'review' };

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
  readonly place: QuestionnairePlace;
}

export function QuestionnairePage({ assessment, round, response, place }: Props) {
  const themes = themesOfForm(questionnaire, assessment.form);
  // Read once per opened response; from then on each question follows its own answer.
  const [defaultValues] = useState(() => fieldsOf(response.id, assessment));
  const form = useForm<AnswerFields>({ defaultValues });
  useEffect(() => {
    // The question that is on the page comes first.
    const timer = setTimeout(() => {
      ReviewPage.preload();
      Receipt.preload();
    }, 1000);
    return () => clearTimeout(timer);
  }, []);
  if (!changeable(response, round).ok) {
    return <Receipt assessment={assessment} round={round} response={response} />;
  }
  const index = place.kind === 'theme' ? themes.findIndex(({ slug }) => slug === place.slug) : -1;
  const theme = themes[index];
  return (
    <FormProvider {...form}>
      {place.kind === 'review' ? (
        <ReviewPage assessment={assessment} round={round} response={response} themes={themes} />
      ) : theme === undefined ? (
        <MissingTheme assessment={assessment} />
      ) : (
        <ThemePage
          assessment={assessment}
          round={round}
          response={response}
          themes={themes}
          index={index}
          itemId={place.item}
        />
      )}
    </FormProvider>
  );
}

function fieldsOf(responseId: string, assessment: Assessment): AnswerFields {
  const answers = useSession.getState().responses[responseId]?.answers ?? {};
  return Object.fromEntries(
    itemsOfForm(questionnaire, assessment.form).map(({ id }) => [id, fieldOf(answers[id])]),
  );
}
