import { about } from './about';
import { app } from './app';
import { newAssessment } from './newAssessment';
import { questionnaire } from './questionnaire';
import { responses } from './responses';
import { saving } from './saving';
import { start } from './start';

export const da = { about, app, newAssessment, questionnaire, responses, saving, start };

/** What every language must have. */
export type Texts = typeof da;
