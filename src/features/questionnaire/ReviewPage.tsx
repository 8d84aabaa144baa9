/** The review: what is unanswered, with links to it; one's own answers; and the way on. */
import { questionnaire } from '../../content/pack';
import { type Answer, type Assessment, type Round, unansweredOf } from '../../domain/assessment';
import { itemsOf } from '../../domain/pack/items';
import type { Item, Theme } from '../../domain/pack/schema';
import { useI18n, useTextsOf } from '../../i18n';
import { reviewTexts } from '../../i18n/review';
import { hrefOf } from '../../state/route';
import { type ResponseHead, useAnswers } from '../../state/selectors';
import { Notice } from '../../ui/Notice';
import { PageTitle } from '../../ui/PageTitle';
import styles from './ReviewPage.module.css';
import { ReviewWays } from './ReviewWays';
import { RoundTold } from './RoundTold';
import layout from './ThemePage.module.css';
import { SideProgress } from './ThemeProgress';

interface Props {
  readonly assessment: Assessment;
  readonly round: Round;
  readonly response: ResponseHead;
  readonly themes: readonly Theme[];
}

export default function ReviewPage({ assessment, round, response, themes }: Props) {
  const { pick } = useI18n();
  const t = useTextsOf(reviewTexts).reviewPage;
  const answers = useAnswers(response.id);
  const items = itemsOf(themes);
  const missing = unansweredOf({ answers }, items);
  const hrefTo = (theme: Theme, item: Item | null) =>
    hrefOf({
      page: 'questions',
      assessment: assessment.id,
      response: response.id,
      theme: theme.slug,
      item: item?.id ?? null,
    });

  const ways = (
    <ReviewWays
      assessment={assessment}
      round={round}
      response={response}
      empty={missing.length === items.length}
    />
  );

  return (
    <div className={layout.columns}>
      <SideProgress
        assessment={assessment}
        response={response}
        themes={themes}
        current={null}
        round={round}
      />
      <div className={styles.page}>
        <PageTitle title={t.title}>{t.title}</PageTitle>
        <p className="lead">{t.lead}</p>
        <RoundTold assessment={assessment} round={round} response={response} brief />
        {missing.length === 0 ? (
          <Notice tone="ok" title={t.complete} />
        ) : (
          <Notice tone="info" title={t.missing(missing.length)}>
            <p>{t.missingHint}</p>
            <ul className={styles.missing}>
              {themes.map((theme) =>
                theme.items
                  .filter((item) => missing.includes(item))
                  .map((item) => (
                    <li key={item.id}>
                      <a href={hrefTo(theme, item)}>{pick(item.text)}</a>
                    </li>
                  )),
              )}
            </ul>
          </Notice>
        )}
        {round.kind === 'own' && ways}
        <h2 className={styles.heading}>{t.byTheme}</h2>
        {themes.map((theme) => (
          <section key={theme.id} className={styles.theme} aria-label={pick(theme.name)}>
            <div className={styles.head}>
              <h3>{pick(theme.name)}</h3>
              <a href={hrefTo(theme, null)}>{t.change(pick(theme.name))}</a>
            </div>
            <dl className={styles.answers}>
              {theme.items.map((item) => (
                <div key={item.id}>
                  <dt>{pick(item.text)}</dt>
                  <dd>
                    <AnswerInWords answer={answers[item.id]} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {/* Handing in comes after what is handed in has been read. */}
        {round.kind !== 'own' && ways}
      </div>
    </div>
  );
}

function AnswerInWords({ answer }: { readonly answer: Answer | undefined }) {
  const { pick } = useI18n();
  const t = useTextsOf(reviewTexts).reviewPage;
  const { scale } = questionnaire;
  if (answer === undefined) return <span className={styles.none}>{t.unanswered}</span>;
  if (answer.kind === 'dont-know') return pick(scale.dontKnow);
  const option = scale.options.find(({ rank }) => rank === answer.rank);
  return option === undefined ? null : pick(option.label);
}
