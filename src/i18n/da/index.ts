import { app } from './app';
import { newAssessment } from './newAssessment';
import { questionnaire } from './questionnaire';
import { saving } from './saving';
import { start } from './start';

export const da = { app, newAssessment, questionnaire, saving, start };

/** What every language must have. */
export type Texts = typeof da;
