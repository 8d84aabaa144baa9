/** A published figure with own answers beside it, each hidden until it is revealed. */
import { AnchorStrip } from '../../../charts/AnchorStrip';
import { OwnAnswers } from '../../../charts/OwnAnswers';
import { SectorLine } from '../../../charts/SectorLine';
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import type { Benchmark } from '../../../domain/pack/schema';
import { placeBeside } from '../../../domain/placement/placement';
import { placeOfGuess, revealedBy, revealed as shownAfter } from '../../../domain/workshop';
import { publishedFigure } from '../../../figures/publishedFigure';
import { useTextsOf } from '../../../i18n';
import { workshopTexts } from '../../../i18n/workshop';
import { idOf } from '../deck/slideFacts';
import { handsOnWall } from '../words/guessWords';
import { readOnWall, sourceOnWall } from '../words/publishedWords';
import { marksRevealed, readStep } from '../words/revealWords';
import styles from './Slide.module.css';
import { SlideFrame } from './SlideFrame';
import type { SlideProps } from './slideProps';

/** How far apart guesses lie, as a share of the axis, where their labels do not run together. */
const labelsApart = 0.25;

interface Props extends SlideProps {
  readonly benchmark: Benchmark;
}

export function PublishedSlide({ view, benchmark, speech, revealed, workshop }: Props) {
  const t = useTextsOf(workshopTexts);
  const placement = placeBeside(view, benchmark, questionnaire.roles);
  const figure = publishedFigure(view, benchmark, { benchmarks, questionnaire }, speech);
  const { picture } = figure;
  const { own } = picture;
  const name = marksRevealed(picture, revealed, t.reveal);
  const id = idOf({ kind: 'published', benchmark });
  const guesses = workshop.guesses.filter(({ slide }) => slide === id);
  const order = revealedBy(benchmark);
  const hides = order.filter((part) => !revealed.has(part));
  const numbers = guesses.flatMap(({ of, value }) => {
    const place = placeOfGuess(value);
    return place === null ? [] : [{ of, value: place }];
  });
  const { percent, list } = speech.i18n.format;
  const several = t.guess.several(
    list(numbers.map(({ of, value }) => t.guess.number(t.guess.of[of], percent(value)))),
  );
  // Hands stand on no axis, and there is one line for what the picture does not say: the latest count of them.
  const hands = guesses
    .flatMap(({ of, value, at }) =>
      value.kind === 'hands' ? [{ at, said: handsOnWall(of, value.counts, speech, t.guess) }] : [],
    )
    .toSorted((one, other) => one.at.localeCompare(other.at))
    .at(-1);
  // A label on the axis leans away from what is hidden still, and does not say of which group: only where the line is taken.
  const isOne = numbers.length === 1;
  const labelled =
    hands !== undefined &&
    numbers.every(({ value }, index) =>
      numbers.slice(index + 1).every((other) => Math.abs(value - other.value) >= labelsApart),
    );
  const marks = numbers.map((guess) => ({
    ...guess,
    label: !labelled ? null : isOne ? t.guess.mark(percent(guess.value)) : percent(guess.value),
  }));
  const readings = [
    ...order.map((_, step) => readStep(benchmark.item, picture, shownAfter(order, step), t.reveal)),
    readOnWall(placement, benchmark, questionnaire.scale, speech, t.published) ?? '',
  ];
  const sourceAt = (step: number) =>
    sourceOnWall(placement, benchmark, speech, t.published, step === order.length);
  return (
    <SlideFrame
      title={figure.title}
      guesses={labelled ? hands.said : numbers.length > 0 ? several : null}
      reading={{ texts: readings, step: revealed.size }}
      source={{
        texts: order.map((_, step) => sourceAt(step)).concat(sourceAt(order.length)),
        step: revealed.size,
      }}
    >
      <div
        className={own.kind === 'share' ? styles.figure : `${styles.figure} ${styles.beside}`}
        data-hides={hides.join(' ')}
      >
        {picture.kind === 'anchor-strip' ? (
          <AnchorStrip name={name} published={picture.published} own={own} guesses={marks} />
        ) : (
          <SectorLine name={name} {...picture} guesses={marks} />
        )}
        {numbers.length > 0 && <p className="visually-hidden">{several}</p>}
        {own.kind !== 'share' && own.kind !== 'nothing' && (
          <div data-part="own">
            <OwnAnswers own={own} name={figure.reading.join(' ')} heading={t.published.own} />
          </div>
        )}
      </div>
    </SlideFrame>
  );
}
