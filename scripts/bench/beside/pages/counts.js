/** What the results of the bare page and of the static page are made of. */
import { drawnAnswers } from '../../drawn.mjs';

/** Beside one's own answers: those of so many made-up respondents, so that the results are those of fourteen. */
export const OTHERS = 13;

/**
 * How often each answer was given to each statement.
 * @param statements ids
 * @param values of the choices, in their order
 * @param own answers by id
 */
export function countsOf(statements, values, own) {
  const others = drawnAnswers(statements.length, OTHERS);
  return statements.map((id, index) => {
    const given = [own[id], ...others.map((answers) => String(answers[index]))];
    return values.map((value) => given.filter((one) => one === value).length);
  });
}
