/** The minutes in words: who took part in numbers, decisions, votes, guesses, parked; and the slides. */
import { benchmarks } from '../../../content/benchmarks';
import { questionnaire } from '../../../content/pack';
import type { Benchmark } from '../../../domain/pack/schema';
import { placeBeside } from '../../../domain/placement/placement';
import { areDotsShown, dotsGiven, dotsInAll, resultOf } from '../../../domain/workshop';
import { blockWords } from '../../../figures/blockWords';
import { marksInWords, publishedFigure } from '../../../figures/publishedFigure';
import { speechOf } from '../../../figures/speech';
import { useI18n, useTextsOf } from '../../../i18n';
import { minutesTexts } from '../../../i18n/minutes';
import { workshopTexts } from '../../../i18n/workshop';
import type { Slide } from '../deck/slides';
import type { Deck } from '../deck/useDeck';
import { adviceTitles } from '../words/adviceTitles';
import { guessInWords } from '../words/guessWords';
import { readOnWall } from '../words/publishedWords';
import { useSlideName } from '../words/useSlideName';
import type { MinutesSection } from './minutesText';

interface Minutes {
  readonly sections: readonly MinutesSection[];
  /** In words for a text; the page shows them as they stood. */
  readonly slides: MinutesSection;
}

export function useMinutes(deck: Deck): Minutes {
  const t = useTextsOf(minutesTexts);
  const w = useTextsOf(workshopTexts);
  const i18n = useI18n();
  const { format } = i18n;
  const { number, list, date } = format;
  const nameOf = useSlideName();
  const { assessment, view, workshop, actions, advice, all, shown } = deck;
  const { vote } = workshop;
  const speech = speechOf(i18n, assessment.subject.name);
  const blocks = blockWords(view.blocks, speech);
  const titleOf = adviceTitles(advice, i18n);
  const orNothing = (lines: readonly string[], nothing: string) => (lines.length === 0 ? [nothing] : lines);
  const sections = [
    {
      title: t.who,
      lines: [
        view.respondents === 1 ? w.respondents.one : w.respondents.count(number(view.respondents)),
        ...(blocks.length > 1 ? [w.respondents.groups(list(blocks.map(({ inWords }) => inWords)))] : []),
      ],
    },
    {
      title: t.decisions,
      lines: orNothing(
        actions.map(({ title, owner, firstStep, due }) =>
          t.decision(
            title,
            owner || t.noOwner,
            due === null ? w.decisions.noDate : date(`${due}T12:00:00Z`),
            firstStep,
          ),
        ),
        t.noDecisions,
      ),
    },
    {
      title: t.votes,
      lines:
        vote === null
          ? [t.noVote]
          : !areDotsShown(vote)
            ? [w.vote.ballots(number(vote.ballots), number(vote.people)), w.vote.secret]
            : [
                t.voters[vote.way](number(vote.way === 'counted' ? vote.people : vote.ballots)),
                w.vote.given(number(dotsGiven(vote)), number(dotsInAll(vote))),
                ...resultOf(vote).map(({ option, dots, tied }) =>
                  t.voted(titleOf(option), w.vote.dots(dots, number(dots)), tied),
                ),
              ],
    },
    {
      title: t.guesses,
      lines: orNothing(
        workshop.guesses.map((guess) => {
          const entry = all.find(({ id }) => id === guess.slide);
          const about = entry === undefined ? '' : nameOf(entry.slide);
          return t.guessed(
            about,
            guessInWords(guess, questionnaire.scale, speech, w.guess),
            guess.of === 'own' ? t.truth.own : t.truth.published,
            truthOf(guess.of, entry?.slide),
          );
        }),
        t.noGuesses,
      ),
    },
    {
      title: t.parked,
      lines: orNothing(
        workshop.parked.map(({ text }) => text),
        t.noParked,
      ),
    },
  ];
  return { sections, slides: { title: t.slides, lines: shown.map(({ slide }) => slideInWords(slide)) } };

  /** Its name; beside a published figure what it said. */
  function slideInWords(slide: Slide): string {
    if (slide.kind !== 'published') return nameOf(slide);
    const { benchmark } = slide;
    const pack = { benchmarks, questionnaire };
    const marks = marksInWords(publishedFigure(view, benchmark, pack, speech).picture);
    return [`${nameOf(slide)}: ${marks}.`, ownInWords(benchmark)].join(' ').trim();
  }

  function ownInWords(benchmark: Benchmark): string | null {
    const placement = placeBeside(view, benchmark, questionnaire.roles);
    return readOnWall(placement, benchmark, questionnaire.scale, speech, w.published);
  }

  /** The published figure that was guessed at as it is printed, or own answers in a sentence. */
  function truthOf(of: string, slide: Slide | undefined): string | null {
    if (slide?.kind !== 'published') return null;
    const { benchmark } = slide;
    if (of === 'own') return ownInWords(benchmark);
    if (benchmark.kind === 'best-worst') {
      return of === 'best' || of === 'worst' ? format.percent(benchmark[of].share) : null;
    }
    const point =
      of === 'earlier' ? benchmark.points[0] : of === 'later' ? benchmark.points.at(-1) : undefined;
    return point === undefined ? null : format.percent(point.share);
  }
}
