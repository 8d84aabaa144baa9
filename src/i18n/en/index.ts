import type { Texts } from '../da';
import { about } from './about';
import { app } from './app';
import { newAssessment } from './newAssessment';
import { questionnaire } from './questionnaire';
import { responses } from './responses';
import { saving } from './saving';
import { start } from './start';

export const en: Texts = { about, app, newAssessment, questionnaire, responses, saving, start };
