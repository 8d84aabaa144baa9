/** The SurveyJS page, after its own guide for React: one page of the survey a theme, one radio group a statement. */
import { useEffect, useRef, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import 'survey-core/i18n/danish';
import { choices, instruction, themes } from 'virtual:statements';
import { Survey } from 'survey-react-ui';
// Without the font that the other stylesheet fetches from another host.
import 'survey-core/survey-core.fontless.min.css';

/** Fetched and run when the browser has time after the first answer, as the app does with its results. */
let dashboard = null;
const fetchDashboard = () => {
  dashboard ??= import('./dashboard.js');
  return dashboard;
};

const survey = new Model({
  locale: 'da',
  showProgressBar: true,
  progressBarType: 'questions',
  showCompletePage: false,
  pages: themes.map(({ name, items }) => ({
    title: name,
    description: instruction,
    elements: items.map(({ id, text }) => ({
      type: 'radiogroup',
      name: id,
      title: text,
      choices: choices.map(({ value, label }) => ({ value, text: label })),
      colCount: 0,
    })),
  })),
});
survey.onValueChanged.add(() => {
  if (dashboard === null) requestIdleCallback(fetchDashboard);
});

function Page() {
  const [completed, setCompleted] = useState(false);
  useEffect(() => {
    const onComplete = () => setCompleted(true);
    survey.onComplete.add(onComplete);
    return () => survey.onComplete.remove(onComplete);
  }, []);
  return completed ? <Results /> : <Survey model={survey} />;
}

function Results() {
  const place = useRef(null);
  useEffect(() => {
    let current = true;
    fetchDashboard().then(({ drawDashboard }) => {
      if (current) drawDashboard(survey, place.current);
    });
    return () => {
      current = false;
    };
  }, []);
  return <div ref={place} />;
}

createRoot(document.getElementById('root')).render(<Page />);
