/** One theme: all its statements, how far one has come, and the way on. */
import { useEffect, useId } from 'react';
import { questionnaire } from '../../content/pack';
import type { Assessment, Round } from '../../domain/assessment';
import type { Theme } from '../../domain/pack/schema';
import { useI18n } from '../../i18n';
import { hrefOf } from '../../state/route';
import type { ResponseHead } from '../../state/selectors';
import { LinkButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { PageTitle } from '../../ui/PageTitle';
import { Question } from './Question';
import { RoundTold } from './RoundTold';
import styles from './ThemePage.module.css';
import { SideProgress, TopProgress } from './ThemeProgress';
import { focusQuestion, useQuestionKeys } from './useQuestionKeys';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
  readonly themes: readonly Theme[];
  /** Which of the themes this is. */
  readonly index: number;
  /** The item the address points at, which gets the focus. */
  readonly itemId: string | null;
}

export function ThemePage({ assessment, round, response, themes, index, itemId }: Props) {
  const { texts, pick, format } = useI18n();
  const t = texts.questionnaire;
  const onKeyDown = useQuestionKeys();
  const instructionId = useId();

  useEffect(() => {
    const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')];
    // Compared, not put into a selector: the id comes from the address bar.
    const question = questions.find(({ dataset }) => dataset['question'] === itemId);
    if (question !== undefined) focusQuestion(question);
  }, [itemId]);

  const theme = themes[index];
  if (theme === undefined) return null;
  const previous = themes[index - 1];
  const next = themes[index + 1];
  const place = { assessment: assessment.id, response: response.id };
  const before = themes.slice(0, index).reduce((sum, { items }) => sum + items.length, 0);
  const position = [format.number(index + 1), format.number(themes.length)] as const;
  const progress = { assessment, response, themes, current: theme.id };

  return (
    <div className={styles.columns}>
      <SideProgress {...progress} round={round} />
      <div>
        <TopProgress {...progress} position={t.themeOf(...position)} />
        <PageTitle title={t.pageTitle(pick(theme.name), ...position)}>{pick(theme.name)}</PageTitle>
        <p className={styles.instruction} id={instructionId}>
          {pick(questionnaire.instruction)}
        </p>
        <RoundTold assessment={assessment} round={round} response={response} brief={index > 0} />
        {/* biome-ignore lint/a11y/noNoninteractiveElementInteractions: digits, Enter and N act on the radios inside */}
        <form key={theme.id} onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
          {theme.items.map((item, itemIndex) => (
            <Question
              key={item.id}
              responseId={response.id}
              item={item}
              number={before + itemIndex + 1}
              instructionId={instructionId}
            />
          ))}
        </form>
        <nav className={styles.ways} aria-label={t.progress}>
          {previous !== undefined && (
            <LinkButton href={hrefOf({ page: 'questions', ...place, theme: previous.slug, item: null })}>
              <Icon name="arrow-left" />
              {t.previous(pick(previous.name))}
            </LinkButton>
          )}
          <LinkButton
            variant="main"
            data-way-on=""
            href={
              next === undefined
                ? hrefOf({ page: 'review', ...place })
                : hrefOf({ page: 'questions', ...place, theme: next.slug, item: null })
            }
          >
            {next === undefined ? t.nextReview : t.next(pick(next.name))}
            <Icon name="arrow-right" />
          </LinkButton>
        </nav>
      </div>
    </div>
  );
}
