/** Made-up answers that look drawn and are the same each time. Plain values: pages and scripts alike use it. */

/** Of so many respondents one list each: to every statement a rank from 0 to 3, or `dont-know`. */
export function drawnAnswers(statements, respondents) {
  const random = repeatable();
  return Array.from({ length: respondents }, () =>
    Array.from({ length: statements }, () => {
      const drawn = random();
      return drawn < 0.08 ? 'dont-know' : Math.min(3, Math.floor(((drawn - 0.08) / 0.92) * 4));
    }),
  );
}

/** Numbers from 0 to 1 that are the same each time (Park and Miller's generator). */
function repeatable() {
  let state = 20_161_107;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
