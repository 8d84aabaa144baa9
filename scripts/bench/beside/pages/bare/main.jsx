/** The bare React page: the statements, what has been answered, and bars. No store, no router, no form library. */

import { choices, instruction, themes } from 'virtual:statements';
import { memo, useCallback, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { countsOf } from '../counts.js';
import '../page.css';

const items = themes.flatMap((theme) => theme.items);

function Page() {
  const [answers, setAnswers] = useState({});
  const [shown, setShown] = useState(0);
  const answer = useCallback((id, value) => setAnswers((before) => ({ ...before, [id]: value })), []);
  const go = (index) => {
    setShown(index);
    scrollTo(0, 0);
  };
  const theme = themes[shown];
  return (
    <>
      <p id="counted">
        {Object.keys(answers).length} af {items.length} besvaret
      </p>
      {theme === undefined ? (
        <Results answers={answers} />
      ) : (
        <section>
          <h1>{theme.name}</h1>
          <p>{instruction}</p>
          {theme.items.map((item) => (
            <Statement key={item.id} item={item} given={answers[item.id]} onAnswer={answer} />
          ))}
          <p>
            {shown > 0 && (
              <button type="button" onClick={() => go(shown - 1)}>
                Tilbage
              </button>
            )}{' '}
            <button type="button" data-on="" onClick={() => go(shown + 1)}>
              {shown + 1 < themes.length ? 'Næste' : 'Se resultater'}
            </button>
          </p>
        </section>
      )}
    </>
  );
}

const Statement = memo(function Statement({ item, given, onAnswer }) {
  return (
    <fieldset data-statement={item.id}>
      <legend>{item.text}</legend>
      {choices.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={item.id}
            value={value}
            checked={given === value}
            onChange={() => onAnswer(item.id, value)}
          />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  );
});

function Results({ answers }) {
  const counts = countsOf(
    items.map(({ id }) => id),
    choices.map(({ value }) => value),
    answers,
  );
  return (
    <section>
      <h1>Resultater</h1>
      {items.map(({ id, text }, index) => (
        <div key={id} className="chart">
          <h2>{text}</h2>
          {choices.map(({ value, label }, choice) => (
            <p key={value}>
              {label}
              <meter max={14} value={counts[index][choice]} />
              {counts[index][choice]}
            </p>
          ))}
        </div>
      ))}
    </section>
  );
}

createRoot(document.getElementById('root')).render(<Page />);
