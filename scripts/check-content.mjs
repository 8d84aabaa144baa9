/** `npm run check:content`: prints every problem of the built-in content with its file and path. */
import { readContent, sha256 } from './content-files.mjs';
import { loadTypeScript } from './typescript.mjs';

const { adviceReport, checkContent } = await loadTypeScript('src/content/check.ts');
const { files, unreadable } = await readContent();
const problems = [...unreadable, ...checkContent(files, sha256)];

for (const { file, path, message } of problems) {
  console.error(`src/content/${file}${path === '' ? '' : ` ${path}`}: ${message}`);
}
if (problems.length > 0) {
  console.error(`${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the content.`);
  process.exitCode = 1;
} else {
  for (const line of adviceReport(files, 3)) console.log(line);
  const count = Object.values(files.advice).flat().length;
  console.log(
    `The content holds: ${Object.keys(files.advice).length} themes, ${count} recommendations, no problem.`,
  );
}
