/** The vote: what there is to choose from, and the dots as far as they may be seen. */
import {
  areDotsShown,
  dotsGiven,
  dotsInAll,
  dotsOver,
  resultOf,
  topOf,
  type Vote,
} from '../../../domain/workshop';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { adviceTitles, putToVote } from '../words/adviceTitles';
import styles from './Deciding.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

/** Rows that have room, each in one line. */
const room = 6;

export function VoteSlide(props: SlideProps) {
  const t = useTextsOf(workshopTexts).vote;
  const { vote } = props.workshop;
  const { number } = props.speech.i18n.format;
  if (vote === null) {
    const options = putToVote(props.called);
    return (
      <SlideFrame title={t.title} about={t.notBegun} source={t.source}>
        <Options {...props} options={options} />
      </SlideFrame>
    );
  }
  const isShown = areDotsShown(vote);
  const over = dotsOver(vote);
  const top = topOf(vote);
  // A tie further down leaves nothing to choose.
  const tie =
    vote.closed === null
      ? undefined
      : resultOf(vote).find(({ option, tied }) => tied && top.includes(option));
  const reading = !isShown
    ? t.secret
    : over > 0
      ? t.over(over, number(over))
      : tie
        ? t.tie(number(tie.place))
        : null;
  const how = vote.dotsEach === 1 ? t.howOne : t.how(number(vote.dotsEach));
  const given = isShown
    ? t.given(number(dotsGiven(vote)), number(dotsInAll(vote)))
    : t.ballots(number(vote.ballots), number(vote.people));
  return (
    <SlideFrame title={t.title} about={`${how} ${given}`} reading={reading} source={t.source}>
      {isShown ? <Rows {...props} vote={vote} /> : <Options {...props} options={vote.options} />}
    </SlideFrame>
  );
}

/** In the order of the wall while dots are given; by dots when the vote is closed. */
function Rows({ vote, advice, speech }: SlideProps & { readonly vote: Vote }) {
  const t = useTextsOf(workshopTexts).vote;
  const { number } = speech.i18n.format;
  const titleOf = adviceTitles(advice, speech.i18n);
  const result = resultOf(vote);
  const rows =
    vote.closed === null
      ? vote.options.flatMap((id) => result.find(({ option }) => option === id) ?? [])
      : result;
  const most = Math.max(1, ...rows.map(({ dots }) => dots));
  return (
    <ol className={styles.vote}>
      {rows.slice(0, room).map(({ option, dots }) => (
        <li key={option}>
          <span className={styles.option}>{titleOf(option)}</span>
          <span className={styles.bar} aria-hidden="true">
            <span style={{ width: `${(100 * dots) / most}%` }} />
          </span>
          <b aria-hidden="true">{number(dots)}</b>
          <span className="visually-hidden">{t.dots(dots, number(dots))}</span>
        </li>
      ))}
    </ol>
  );
}

/** What there is to choose from, before the vote and while nobody may see the dots. */
function Options({ options, advice, speech }: SlideProps & { readonly options: readonly string[] }) {
  const titleOf = adviceTitles(advice, speech.i18n);
  return (
    <ol className={styles.vote}>
      {options.slice(0, room).map((option) => (
        <li key={option}>
          <span className={styles.option}>{titleOf(option)}</span>
        </li>
      ))}
    </ol>
  );
}
