/**
 * `npm run audit:shipped`: asks the registry whether a weakness is known of a package that ships. Ends with 0 where
 * none is, 1 where one is, and 2 where the registry does not answer such questions, so that nothing was checked.
 */
import { spawnSync } from 'node:child_process';
import { PROJECT } from './project.mjs';

process.exitCode = toldBy(answerOf(asked()));

function asked() {
  const npmCli = process.env.npm_execpath;
  const args = ['audit', '--omit=dev', '--json'];
  const [command, given, shell] = npmCli?.endsWith('npm-cli.js')
    ? [process.execPath, [npmCli, ...args], false]
    : ['npm', args, process.platform === 'win32'];
  return spawnSync(command, given, { cwd: PROJECT, encoding: 'utf8', shell }).stdout ?? '';
}

function answerOf(text) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}

/** Prints what was answered; the code to end with. */
function toldBy({ metadata, vulnerabilities, statusCode }) {
  if (metadata === undefined || vulnerabilities === undefined) {
    const how = statusCode === undefined ? '' : ` (status ${statusCode})`;
    console.error(
      `Nothing was checked: the registry that npm is set up with does not answer audits${how}. ` +
        'Run this where npm reaches a registry that does.',
    );
    return 2;
  }
  const found = Object.values(vulnerabilities);
  for (const { name, severity, via, fixAvailable } of found) {
    const what = via.map((cause) => (typeof cause === 'string' ? `by ${cause}` : cause.title)).join('; ');
    console.error(`${name} (${severity}): ${what}${fixAvailable ? '. A newer version puts it right.' : ''}`);
  }
  if (found.length > 0) return 1;
  console.log(`No weakness is known of the ${metadata.dependencies.prod} packages that the app is built on.`);
  return 0;
}
