/**
 * Assessments, rounds, responses and answers: the model, and the commands that are needed before the first answer.
 * Others are in `assessmentChanges`, `handingIn`, `roundCommands`, `bin` and `merge`.
 */
export * from './assessmentCommands';
export * from './latest';
export * from './model';
export * from './progress';
export * from './responseCommands';
