/** The answers to the statements of a theme: a square an answer, and what is withheld. */
import { AnswerKey, AnswerSquares } from '../../../charts/AnswerSquares';
import { questionnaire } from '../../../content/pack';
import { noCounts } from '../../../domain/disclosure';
import type { Theme } from '../../../domain/pack/schema';
import { answerCounts } from '../../../figures/answerCounts';
import { answersFigure, mostSquares, sharedScale } from '../../../figures/answersFigure';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { Icon } from '../../../ui/Icon';
import type { Part } from '../deck/slides';
import { ownLine, titleOfPart } from '../words/slideWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

interface Props extends SlideProps {
  /** The whole theme. */
  readonly theme: Theme;
  /** Which of its statements stand here. */
  readonly part: Part;
}

export function AnswersSlide({ theme, part, ...props }: Props) {
  const t = useTextsOf(workshopTexts);
  const { view, themes, speech } = props;
  const { scale } = questionnaire;
  const name = speech.i18n.pick(theme.name);
  const shown = { id: theme.id, name, items: theme.items.slice(part.from, part.to) };
  const { items } = answersFigure(view, shown, scale, speech);
  const widest = sharedScale(view, themes);
  // What is in no bar has its word beside it.
  const ranks = answerCounts(noCounts, scale, speech).filter(({ kind }) => kind.startsWith('rank'));
  const bars = view.respondents > mostSquares;
  return (
    <SlideFrame
      title={titleOfPart(name, part, speech.i18n, t)}
      source={`${ownLine(view.respondents, speech, t)}${bars ? '' : ` ${t.answers.squares}`}`}
    >
      <div className={styles.answers} data-bars={bars ? '' : undefined}>
        <AnswerKey answers={ranks} />
        <ul className={styles.statements}>
          {items.map(({ itemId, text, answers, reading, onlyAnswer }) => (
            <li key={itemId}>
              <p className={styles.statement}>{text}</p>
              {answers === null ? (
                <p className={styles.withheld}>
                  <Icon name="lock" />
                  {reading}
                </p>
              ) : (
                <div className={onlyAnswer === null ? undefined : styles.only}>
                  <AnswerSquares name={reading} answers={answers} scale={widest} inWords={onlyAnswer} />
                </div>
              )}
            </li>
          ))}
        </ul>
      </div>
    </SlideFrame>
  );
}
