/** What may be shown of a round: the one gate between answers and everything that is made of them. */
export * from './counts';
export * from './roundView';
export * from './themeScores';
