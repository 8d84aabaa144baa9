/** `npm run check:imports`: imports point one way. The rules are those of .dependency-cruiser.cjs. */
import { createRequire } from 'node:module';
import { cruise } from 'dependency-cruiser';
import extractOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { inProject, PROJECT } from './project.mjs';

process.chdir(PROJECT);
const { output } = await cruise(
  ['src'],
  await extractOptions(inProject('.dependency-cruiser.cjs')),
  {},
  { tsConfig: extractTsConfig(inProject('tsconfig.json')) },
);

const own = output.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
const comments = new Map(
  createRequire(import.meta.url)(inProject('.dependency-cruiser.cjs')).forbidden.map((rule) => [
    rule.name,
    rule.comment,
  ]),
);

for (const { rule, from, to, cycle } of output.summary.violations) {
  const road = cycle ? [from, ...cycle.map(({ name }) => name)].join(' → ') : `${from} → ${to}`;
  console.error(`${rule.name}: ${road}\n  ${comments.get(rule.name) ?? ''}`);
}

const breaches = output.summary.violations.length;
if (own.length === 0) {
  // A tool that cannot read TypeScript finds no module, no breach, and passes: that must not look like success.
  console.error('No module in src was checked. dependency-cruiser could not read the TypeScript.');
  process.exitCode = 1;
} else if (breaches > 0) {
  console.error(
    `${breaches} ${breaches === 1 ? 'import breaks' : 'imports break'} the rules (${own.length} modules checked).`,
  );
  process.exitCode = 1;
} else {
  console.log(
    `${own.length} modules and ${output.summary.totalDependenciesCruised} imports checked, no breach.`,
  );
}
