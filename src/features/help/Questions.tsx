/** What somebody new asks, each with a short answer and perhaps the page that says more. */
import { useTextsOf } from '../../i18n';
import { helpTexts } from '../../i18n/help';
import { hrefOf, type Route } from '../../state/route';
import styles from './HelpPage.module.css';

type Texts = (typeof helpTexts)['da']['questions'];
type Question = Exclude<keyof Texts, 'title'>;

/** In the order in which they stand, with where the link leads. */
const questions: readonly (readonly [id: Question, more: Route | null])[] = [
  ['where', { page: 'data' }],
  ['others', null],
  ['change', null],
  ['withheld', { page: 'method' }],
  ['wall', null],
  ['example', { page: 'start' }],
  ['again', { page: 'start' }],
  ['conclude', { page: 'method' }],
];

export function Questions() {
  const t = useTextsOf(helpTexts).questions;
  return (
    <div className={styles.questions}>
      {questions.map(([id, more]) => {
        const { ask, text, link } = t[id];
        return (
          <div key={id} className={styles.question}>
            <h3>{ask}</h3>
            <p>{text}</p>
            {more !== null && link !== null && (
              <p>
                <a href={hrefOf(more)}>{link}</a>
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}
