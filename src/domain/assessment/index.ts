/** Assessments, rounds, responses and answers: the model and the commands that change it, save those on rounds. */
export * from './assessmentCommands';
export * from './model';
export * from './progress';
export * from './responseCommands';
