/** The results of the SurveyJS page: its Dashboard with a bar chart (Plotly) for each statement. */
import { VisualizationPanel } from 'survey-analytics';
import { drawnAnswers } from '../../../drawn.mjs';
import { OTHERS } from '../counts.js';
import 'survey-analytics/survey.analytics.min.css';

/** Draws the answers to a survey, with those of the made-up respondents, into an element. */
export function drawDashboard(survey, element) {
  const questions = survey.getAllQuestions();
  const others = drawnAnswers(questions.length, OTHERS).map((answers) =>
    Object.fromEntries(answers.map((answer, index) => [questions[index].name, String(answer)])),
  );
  const panel = new VisualizationPanel(questions, [survey.data, ...others], {
    survey,
    defaultChartType: 'bar',
    // One chart under another: nothing is moved by a script after it has been drawn.
    allowDynamicLayout: false,
    allowHideQuestions: false,
  });
  panel.render(element);
}
