/** The static page: plain HTML with a stylesheet and one small script before the markup. Nothing is fetched later. */

/** The page as HTML. @param statements what every page shows: `{ instruction, choices, themes }` */
export function staticPage({ instruction, choices, themes }) {
  const all = themes.flatMap(({ items }) => items);
  return `<!doctype html>
<html lang="da">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Selvvurdering</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="./page.css">
<script src="./answers.js"></script>
</head>
<body>
<main>
<p id="counted">0 af ${all.length} besvaret</p>
${themes.map((theme, index) => themeSection(theme, index, themes, choices, instruction)).join('\n')}
<section id="results" hidden><h1 tabindex="-1">Resultater</h1></section>
</main>
</body>
</html>
`;
}

function themeSection({ name, items }, index, themes, choices, instruction) {
  const next =
    index + 1 < themes.length
      ? `<button type="button" data-go="${index + 1}">Næste</button>`
      : '<button type="button" data-results>Se resultater</button>';
  const back = index > 0 ? `<button type="button" data-go="${index - 1}">Tilbage</button>` : '';
  return `<section data-theme${index === 0 ? '' : ' hidden'}>
<h1 tabindex="-1">${escaped(name)}</h1>
<p>${escaped(instruction)}</p>
${items.map((item) => statement(item, choices)).join('\n')}
<p>${back} ${next}</p>
</section>`;
}

function statement({ id, text }, choices) {
  const answers = choices.map(
    ({ value, label }) =>
      `<label><input type="radio" name="${id}" value="${value}"> ${escaped(label)}</label>`,
  );
  return `<fieldset data-statement="${id}"><legend>${escaped(text)}</legend>${answers.join('')}</fieldset>`;
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
