import type { Texts } from '../da';
import { app } from './app';
import { newAssessment } from './newAssessment';
import { questionnaire } from './questionnaire';
import { saving } from './saving';
import { start } from './start';

export const en: Texts = { app, newAssessment, questionnaire, saving, start };
