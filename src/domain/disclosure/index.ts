/** What may be shown of a round: the one gate between answers and everything that is made of them. */
export type { Block, Group } from './blocks';
export * from './counts';
export * from './roundView';
export * from './shownInAll';
export type { ThemeScore, ThemeScoreView } from './themeScores';
