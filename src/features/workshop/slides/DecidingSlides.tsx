/** The slides of what is chosen: the vote, what was agreed, what was parked. */
import {
  type Action,
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
import slide from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

/** Rows that have room, each in one line. */
const room = { options: 6, actions: 4, parked: 5 } as const;

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
  const tied =
    vote.closed !== null && resultOf(vote).some(({ option, tied }) => tied && top.includes(option));
  const reading = !isShown ? t.secret : over > 0 ? t.over(over, number(over)) : tied ? t.tie : null;
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
      {rows.slice(0, room.options).map(({ option, dots }) => (
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
      {options.slice(0, room.options).map((option) => (
        <li key={option}>
          <span className={styles.option}>{titleOf(option)}</span>
        </li>
      ))}
    </ol>
  );
}

export function DecisionsSlide({ actions, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).decisions;
  const { number } = speech.i18n.format;
  const more = actions.length - room.actions;
  return (
    <SlideFrame title={t.title} reading={more > 0 ? t.more(more, number(more)) : null}>
      {actions.length === 0 ? (
        <p className={slide.large}>{t.none}</p>
      ) : (
        <ul className={styles.actions}>
          {actions.slice(0, room.actions).map((action) => (
            <Decided key={action.id} action={action} date={speech.i18n.format.date} />
          ))}
        </ul>
      )}
    </SlideFrame>
  );
}

function Decided({ action, date }: { readonly action: Action; readonly date: (at: string) => string }) {
  const t = useTextsOf(workshopTexts).decisions;
  return (
    <li>
      <p className={styles.what}>{action.title}</p>
      <p className={styles.who}>
        <b>{action.owner || t.noOwner}</b>
        <span>{action.due === null ? t.noDate : date(`${action.due}T12:00:00Z`)}</span>
      </p>
      {action.firstStep !== '' && (
        <p className={styles.step}>
          {t.step}: {action.firstStep}
        </p>
      )}
    </li>
  );
}

export function ParkedSlide({ workshop, speech }: SlideProps) {
  const t = useTextsOf(workshopTexts).parked;
  const more = workshop.parked.length - room.parked;
  return (
    <SlideFrame title={t.title} reading={more > 0 ? t.more(more, speech.i18n.format.number(more)) : null}>
      {workshop.parked.length === 0 ? (
        <p className={slide.large}>{t.none}</p>
      ) : (
        <ul className={styles.parked}>
          {workshop.parked.slice(0, room.parked).map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </SlideFrame>
  );
}
