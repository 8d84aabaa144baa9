/**
 * The workshop on a round: what is kept of it (`model`), the slides as the facilitator arranged them (`deck`), what a
 * slide reveals step by step (`steps`), the room's guesses (`guesses`), the time (`agenda`), questions for the room
 * (`roomQuestions`), the vote (`votes`), what was decided and parked (`decided`), and two versions made one (`merge`).
 */
export * from './agenda';
export * from './decided';
export * from './deck';
export * from './guesses';
export * from './kept';
export * from './merge';
export * from './model';
export * from './roomQuestions';
export * from './steps';
export * from './votes';
