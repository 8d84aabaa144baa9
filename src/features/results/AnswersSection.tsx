/** The answers themselves: per statement what was answered, and what is withheld; in the order the reader chooses. */

import { useId, useState } from 'react';
import { AnswerKey, AnswerSquares } from '../../charts/AnswerSquares';
import { Locked } from '../../charts/Locked';
import { questionnaire } from '../../content/pack';
import type { Assessment } from '../../domain/assessment';
import { noCounts, type ShownRound, withheldIn } from '../../domain/disclosure';
import type { Theme } from '../../domain/pack/schema';
import { answerCounts } from '../../figures/answerCounts';
import { type AnswerOrder, answerOrders, itemsInOrder } from '../../figures/answerOrder';
import { answersFigure, type ItemAnswers, mostSquares, sharedScale } from '../../figures/answersFigure';
import { speechOf } from '../../figures/speech';
import { useI18n, useTextsOf } from '../../i18n';
import { resultsTexts } from '../../i18n/results';
import { ErrorFrame } from '../../ui/ErrorFrame';
import { GlossaryText } from '../../ui/GlossaryText';
import { Icon } from '../../ui/Icon';
import { TableFold } from '../../ui/TableFold';
import styles from './AnswersSection.module.css';
import { ItemId, Part } from './Part';

interface Props {
  readonly assessment: Assessment;
  readonly view: ShownRound;
  readonly themes: readonly Theme[];
}

export function AnswersSection({ assessment, view, themes }: Props) {
  const t = useTextsOf(resultsTexts).answers;
  const i18n = useI18n();
  const { format } = i18n;
  const speech = speechOf(i18n, assessment.subject.name);
  const withheld = withheldIn(view);
  const { scale } = questionnaire;
  const [chosen, setOrder] = useState<AnswerOrder>('theme');
  // The choice outlives the round; one person's answers stand in the order of the form.
  const order = view.respondents === 1 ? 'theme' : chosen;
  const sections =
    order === 'theme'
      ? themes.map(({ id, name, items }) => ({ id, name: i18n.pick(name), items }))
      : [{ id: order, name: t.orders[order], items: itemsInOrder(view, themes, order) }];
  const figures = sections.map((section) => answersFigure(view, section, scale, speech));
  const widest = sharedScale(view, themes);
  return (
    <Part
      part="svar"
      title={t.title}
      lead={
        <>
          <p>
            <GlossaryText
              text={view.respondents === 1 ? t.leadOwn : t.lead(view.respondents > mostSquares)}
              terms={['dontKnow', 'unanswered']}
            />
          </p>
          <AnswerKey answers={answerCounts(noCounts, scale, speech)} />
        </>
      }
    >
      {view.respondents > 1 && <OrderField order={order} onChange={setOrder} hint={withheld > 0} />}
      {withheld > 0 && (
        <Locked
          title={
            <GlossaryText
              text={t.withheld(
                format.number(withheld),
                format.number(view.items.size),
                view.blocks.length > 0,
              )}
              terms={['notShown']}
            />
          }
        />
      )}
      {figures.map(({ id, name, summary, items, table }) => (
        <ErrorFrame key={id} part={name}>
          <section className={styles.theme} aria-label={name}>
            <div className={styles.themeHead}>
              <h3>{name}</h3>
              {summary !== null && <p>{summary}</p>}
            </div>
            <ul className={styles.items}>
              {items.map((item) => (
                <Row key={item.itemId} item={item} scale={widest} />
              ))}
            </ul>
            <TableFold summary={t.asTable} table={table} />
          </section>
        </ErrorFrame>
      ))}
      {view.round.kind === 'confidential' && (
        <p className={styles.covered}>{t.covered(format.number(2 * view.round.threshold))}</p>
      )}
    </Part>
  );
}

interface OrderProps {
  readonly order: AnswerOrder;
  readonly onChange: (order: AnswerOrder) => void;
  /** Whether something is withheld, so that it is said where it stands. */
  readonly hint: boolean;
}

function OrderField({ order, onChange, hint }: OrderProps) {
  const t = useTextsOf(resultsTexts).answers;
  const id = useId();
  return (
    <div className={styles.order}>
      <label htmlFor={id}>{t.order}</label>
      <select
        id={id}
        value={order}
        onChange={(event) => {
          const chosen = answerOrders.find((one) => one === event.target.value);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {answerOrders.map((one) => (
          <option key={one} value={one}>
            {t.orders[one]}
          </option>
        ))}
      </select>
      {hint && order !== 'theme' && <p>{t.orderHint}</p>}
    </div>
  );
}

function Row({ item, scale }: { readonly item: ItemAnswers; readonly scale: number }) {
  return (
    <li id={`item-${item.itemId}`} tabIndex={-1}>
      <p>
        <ItemId>{item.itemId}</ItemId> {item.text}
      </p>
      {item.answers === null ? (
        <p className={styles.withheld}>
          <Icon name="lock" />
          {item.reading}
        </p>
      ) : (
        <AnswerSquares name={item.reading} answers={item.answers} scale={scale} inWords={item.onlyAnswer} />
      )}
    </li>
  );
}
