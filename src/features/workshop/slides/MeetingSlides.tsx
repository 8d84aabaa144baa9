/** The slides of the meeting itself: why, who, a quiet minute, a question, what comes next, the facilitator's own. */
import type { ChosenQuestion, OwnSlide } from '../../../domain/workshop';
import { blockWords } from '../../../figures/blockWords';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { lengthOf, linesOnWall } from '../words/ownText';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

export function PurposeSlide() {
  const t = useTextsOf(workshopTexts).purpose;
  return (
    <SlideFrame title={t.title}>
      <Points points={t.points} />
    </SlideFrame>
  );
}

/** How many have answered, and of which groups, as far as the round is broken down. */
export function RespondentsSlide({ view, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).respondents;
  const { number, list } = speech.i18n.format;
  const blocks = blockWords(view.blocks, speech);
  return (
    <SlideFrame title={t.title} source={t.share}>
      <div className={styles.facts}>
        <p className={styles.large}>{view.respondents === 1 ? t.one : t.count(number(view.respondents))}</p>
        {blocks.length > 1 && <p>{t.groups(list(blocks.map(({ inWords }) => inWords)))}</p>}
      </div>
    </SlideFrame>
  );
}

export function QuietSlide() {
  const t = useTextsOf(workshopTexts).quiet;
  return (
    <SlideFrame title={t.title} source={t.source}>
      <Points points={t.points} />
    </SlideFrame>
  );
}

interface QuestionProps {
  readonly chosen: ChosenQuestion;
  readonly place: number;
}

export function QuestionSlide({ chosen, place, speech }: SlideProps & QuestionProps) {
  const t = useTextsOf(workshopTexts).question;
  return (
    <SlideFrame title={t.title(speech.i18n.format.number(place))} source={t.source}>
      <p className={styles.asked}>{speech.i18n.pick(chosen.question.question)}</p>
    </SlideFrame>
  );
}

export function NextSlide() {
  const t = useTextsOf(workshopTexts).nextStep;
  return (
    <SlideFrame title={t.title} source={t.source}>
      <Points points={t.points} />
    </SlideFrame>
  );
}

/** A question of the facilitator's own is as large as one of the pack's. */
export function OwnTextSlide({ own }: { readonly own: OwnSlide }) {
  return (
    <SlideFrame title={own.title}>
      {own.text === '' ? (
        <span aria-hidden="true">{'\u00a0'}</span>
      ) : (
        <p
          className={own.kind === 'question' ? styles.asked : styles.ownText}
          data-length={lengthOf(own.text)}
        >
          {linesOnWall(own.text)}
        </p>
      )}
    </SlideFrame>
  );
}

function Points({ points }: { readonly points: readonly string[] }) {
  return (
    <ul className={styles.sentences}>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
