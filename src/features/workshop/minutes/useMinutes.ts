/** The sections of the minutes in words: who took part in numbers, slides, guesses, votes, decisions, parked. */
import { questionnaire } from '../../../content/pack';
import { dotsGiven, dotsInAll, resultOf } from '../../../domain/workshop';
import { blockWords } from '../../../figures/blockWords';
import { speechOf } from '../../../figures/speech';
import { useI18n, useTextsOf } from '../../../i18n';
import { minutesTexts } from '../../../i18n/minutes';
import { workshopTexts } from '../../../i18n/workshop';
import { useSlideName } from '../facilitator/useSlideName';
import { guessInWords } from '../guessWords';
import type { Deck } from '../useDeck';
import type { MinutesSection } from './minutesText';

export function useMinutes(deck: Deck): readonly MinutesSection[] {
  const t = useTextsOf(minutesTexts);
  const w = useTextsOf(workshopTexts);
  const i18n = useI18n();
  const { pick, format } = i18n;
  const { number, list, date } = format;
  const nameOf = useSlideName();
  const { assessment, view, workshop, actions, advice, all, shown } = deck;
  const speech = speechOf(i18n, assessment.subject.name);
  const blocks = blockWords(view.blocks, speech);
  const titleOf = (id: string) => {
    const title = advice?.recommendations.find((one) => one.id === id)?.title;
    return title === undefined ? id : pick(title);
  };
  const orNothing = (lines: readonly string[], nothing: string) => (lines.length === 0 ? [nothing] : lines);
  return [
    {
      title: t.who,
      lines: [
        view.respondents === 1 ? w.respondents.one : w.respondents.count(number(view.respondents)),
        ...(blocks.length > 1 ? [w.respondents.groups(list(blocks.map(({ inWords }) => inWords)))] : []),
        ...(workshop.vote === null ? [] : [t.voters(number(workshop.vote.people))]),
      ],
    },
    {
      title: t.decisions,
      lines: orNothing(
        actions.map(({ title, owner, firstStep, due }) =>
          t.decision(
            title,
            owner || w.decisions.noOwner,
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
        workshop.vote === null
          ? [t.noVote]
          : [
              w.vote.given(number(dotsGiven(workshop.vote)), number(dotsInAll(workshop.vote))),
              ...resultOf(workshop.vote).map(({ option, dots, tied }) =>
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
    { title: t.slides, lines: shown.map(({ slide }) => nameOf(slide)) },
  ];

  /** The published figure that was guessed at, as it is printed; own answers stand on the results page. */
  function truthOf(of: string, slide: Deck['all'][number]['slide'] | undefined): string | null {
    if (slide?.kind !== 'published') return null;
    const { benchmark } = slide;
    if (benchmark.kind === 'best-worst') {
      return of === 'best' || of === 'worst' ? format.percent(benchmark[of].share) : null;
    }
    const point =
      of === 'earlier' ? benchmark.points[0] : of === 'later' ? benchmark.points.at(-1) : undefined;
    return point === undefined ? null : format.percent(point.share);
  }
}
