/** The vote: set up, dots counted by hands or given one after the other, closed and opened again. */
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import {
  areDotsShown,
  canClose,
  canReopen,
  dotsInAll,
  dotsOver,
  fewestBallots,
  newVote,
  refusalOfBallot,
  type Vote,
  voteClosed,
  voteReopened,
  withBallot,
  withDots,
} from '../../../domain/workshop';
import { useI18n, useTextsOf } from '../../../i18n';
import { facilitatorTexts } from '../../../i18n/facilitator';
import { workshopTexts } from '../../../i18n/workshop';
import { changeWorkshop } from '../../../state/workshop/commands';
import { AskingButton } from '../../../ui/AskingButton';
import { Button } from '../../../ui/Button';
import { Field } from '../../../ui/Field';
import { TextInput } from '../../../ui/TextInput';
import type { Deck } from '../deck/useDeck';
import { adviceTitles, putToVote } from '../words/adviceTitles';
import styles from './inputs.module.css';

export function VoteInputs({ deck }: { readonly deck: Deck }) {
  const { vote } = deck.workshop;
  const [begunHere, setBegunHere] = useState(false);
  if (vote === null) return <Setup deck={deck} onBegin={() => setBegunHere(true)} />;
  return vote.way === 'counted' || vote.closed !== null ? (
    <Counting deck={deck} vote={vote} isNext={begunHere} />
  ) : (
    <OneByOne deck={deck} vote={vote} key={vote.ballots} />
  );
}

function useVote({ assessment, workshop }: Deck) {
  return (change: (vote: Vote, at: string) => Vote | null) =>
    changeWorkshop(assessment.id, workshop.roundId, (known, at) =>
      known.vote === null ? known : { ...known, vote: change(known.vote, at) },
    );
}

interface SetupProps {
  readonly deck: Deck;
  readonly onBegin: () => void;
}

function Setup({ deck, onBegin }: SetupProps) {
  const t = useTextsOf(facilitatorTexts).vote;
  const { format } = useI18n();
  const id = useId();
  const [people, setPeople] = useState('');
  const [dots, setDots] = useState('2');
  const [problem, setProblem] = useState<string | null>(null);
  const begin = (way: Vote['way']) => {
    const fits =
      /^[1-9]\d{0,2}$/.test(people.trim()) && Number(people) <= 500 && /^([1-9]|10)$/.test(dots.trim());
    const areTooFew = way === 'one-by-one' && Number(people) < fewestBallots;
    setProblem(!fits ? t.wrong : areTooFew ? t.tooFew(format.number(fewestBallots)) : null);
    if (!fits || areTooFew) return;
    const vote = newVote({
      people: Number(people),
      dotsEach: Number(dots),
      way,
      options: putToVote(deck.called),
    });
    changeWorkshop(deck.assessment.id, deck.workshop.roundId, (known) => ({ ...known, vote }));
    onBegin();
  };
  return (
    <form
      className={styles.inputs}
      onSubmit={(event) => {
        event.preventDefault();
        begin('counted');
      }}
    >
      {problem !== null && <p role="alert">{problem}</p>}
      <div className={styles.row}>
        <Field id={`${id}-people`} label={t.people}>
          {(control) => (
            <TextInput
              {...control}
              narrow
              inputMode="numeric"
              maxLength={3}
              value={people}
              onChange={({ target }) => setPeople(target.value)}
            />
          )}
        </Field>
        <Field id={`${id}-dots`} label={t.dotsEach}>
          {(control) => (
            <TextInput
              {...control}
              narrow
              inputMode="numeric"
              maxLength={2}
              value={dots}
              onChange={({ target }) => setDots(target.value)}
            />
          )}
        </Field>
      </div>
      <div className={styles.row}>
        <Button type="submit" variant="main">
          {t.beginCounted}
        </Button>
        <Button onClick={() => begin('one-by-one')}>{t.beginOneByOne}</Button>
      </div>
    </form>
  );
}

interface CountingProps {
  readonly deck: Deck;
  readonly vote: Vote;
  /** Whether it has just been begun here: the first field takes the focus from the button that is gone. */
  readonly isNext: boolean;
}

function Counting({ deck, vote, isNext }: CountingProps) {
  const t = useTextsOf(facilitatorTexts).vote;
  const { format } = useI18n();
  const [refused, setRefused] = useState<string | null>(null);
  const all = dotsInAll(vote);
  const titleOf = adviceTitles(deck.advice, useI18n());
  const w = useTextsOf(workshopTexts).vote;
  const change = useVote(deck);
  const id = useId();
  const over = dotsOver(vote);
  const fields = useRef<HTMLDivElement>(null);
  const focusFirst = useEffectEvent(() => isNext && fields.current?.querySelector('input')?.focus());
  useEffect(() => {
    focusFirst();
  }, []);
  return (
    <div ref={fields} className={styles.inputs}>
      {vote.closed === null &&
        vote.options.map((option) => (
          <label key={option} className={styles.dots} htmlFor={`${id}-${option}`}>
            <span>{titleOf(option)}</span>
            <TextInput
              id={`${id}-${option}`}
              narrow
              inputMode="numeric"
              maxLength={4}
              defaultValue={vote.dots[option] ?? ''}
              aria-invalid={refused === option}
              aria-describedby={refused === option ? `${id}-refused` : undefined}
              onChange={({ target }) => {
                const text = target.value.trim();
                const fits = /^\d*$/.test(text) && Number(text) <= all;
                setRefused(fits ? null : option);
                if (fits) change((known) => withDots(known, option, Number(text)));
              }}
            />
          </label>
        ))}
      <p id={`${id}-refused`} role="alert">
        {refused !== null && t.wrongDots(titleOf(refused), format.number(all))}
      </p>
      {over > 0 && <p role="status">{w.over(over, format.number(over))}</p>}
      {vote.way === 'one-by-one' && <Ballots vote={vote} />}
      <EndOfVote deck={deck} vote={vote} />
    </div>
  );
}

/** One ballot after the other on the device: what each gives is seen by nobody and kept by nothing but the sums. */
function OneByOne({ deck, vote }: { readonly deck: Deck; readonly vote: Vote }) {
  const t = useTextsOf(facilitatorTexts).vote;
  const { format } = useI18n();
  const titleOf = adviceTitles(deck.advice, useI18n());
  const change = useVote(deck);
  const [ballot, setBallot] = useState<Readonly<Record<string, number>>>({});
  const given = Object.values(ballot).reduce((sum, one) => sum + one, 0);
  const refusal = refusalOfBallot(vote, ballot);
  const add = (option: string, by: number) => {
    const dots = Math.max((ballot[option] ?? 0) + by, 0);
    if (given + by <= vote.dotsEach) setBallot({ ...ballot, [option]: dots });
  };
  return (
    <div className={styles.inputs}>
      <Ballots vote={vote} />
      {refusal === 'everyone-has-voted' ? (
        <p>{t.everyone}</p>
      ) : (
        <>
          <p>{t.left(vote.dotsEach - given, format.number(vote.dotsEach - given))}</p>
          {vote.options.map((option) => (
            <div key={option} className={styles.dots}>
              <span>{titleOf(option)}</span>
              <span className={styles.stepper}>
                <Button aria-label={t.fewer(titleOf(option))} onClick={() => add(option, -1)}>
                  −
                </Button>
                <b role="status">{format.number(ballot[option] ?? 0)}</b>
                <Button aria-label={t.more(titleOf(option))} onClick={() => add(option, 1)}>
                  +
                </Button>
              </span>
            </div>
          ))}
          <div>
            <Button
              variant="main"
              aria-disabled={refusal !== null}
              onClick={() => refusal === null && change((known) => withBallot(known, ballot))}
            >
              {t.give}
            </Button>
          </div>
        </>
      )}
      <EndOfVote deck={deck} vote={vote} />
    </div>
  );
}

/** How many have voted, and that the dots stay secret until enough of them have. */
function Ballots({ vote }: { readonly vote: Vote }) {
  const t = useTextsOf(facilitatorTexts).vote;
  const w = useTextsOf(workshopTexts).vote;
  const { number } = useI18n().format;
  return (
    <p>
      {w.ballots(number(vote.ballots), number(vote.people))} {!areDotsShown(vote) && t.secret}
    </p>
  );
}

function EndOfVote({ deck, vote }: { readonly deck: Deck; readonly vote: Vote }) {
  const t = useTextsOf(facilitatorTexts).vote;
  const change = useVote(deck);
  const id = useId();
  const { number } = useI18n().format;
  const why = canClose(vote) ? undefined : `${id}-why`;
  return (
    <div className={styles.row}>
      {vote.closed === null ? (
        <Button
          aria-disabled={!canClose(vote)}
          aria-describedby={why}
          onClick={() => canClose(vote) && change(voteClosed)}
        >
          {t.close}
        </Button>
      ) : (
        canReopen(vote) && <Button onClick={() => change(voteReopened)}>{t.reopen}</Button>
      )}
      <AskingButton label={t.restart} sure={t.restartSure} keep={t.keep} onSure={() => change(() => null)} />
      {why !== undefined && (
        <p id={why}>{vote.way === 'counted' ? t.nothingYet : t.tooFewYet(number(fewestBallots))}</p>
      )}
    </div>
  );
}
