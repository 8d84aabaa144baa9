/** Makes a fresh copy of the project ready: the right Node, and the packages of package-lock.json. */
import { readFile } from 'node:fs/promises';
import { runNpm } from './processes.mjs';
import { inProject } from './project.mjs';

/** A reason why the project cannot be made ready, in a sentence for the person at the terminal. */
export class SetupError extends Error {}

const readJson = async (path) => JSON.parse(await readFile(inProject(path), 'utf8'));

/** Fails with a sentence when this Node is outside `engines` of package.json. */
export async function checkNode(version = process.versions.node) {
  const { engines } = await readJson('package.json');
  if (satisfies(version, engines.node)) return;
  throw new SetupError(
    `This is Node ${version}, and the project needs ${engines.node.replace('||', 'or')}. ` +
      'Install a newer Node from https://nodejs.org and run the command again.',
  );
}

/** Whether a version lies in a range of `^` and `>=` parts joined by `||`, which is all `engines` uses. */
export function satisfies(version, range) {
  const actual = numbers(version);
  return range.split('||').some((part) => {
    const [, operator, from] = /^\s*(\^|>=)\s*(\S+)\s*$/.exec(part) ?? [];
    if (operator === undefined) throw new Error(`engines.node has a part that cannot be read: ${part}`);
    const wanted = numbers(from);
    const atLeast = compare(actual, wanted) >= 0;
    return operator === '^' ? atLeast && actual[0] === wanted[0] : atLeast;
  });
}

const numbers = (version) => version.split('-')[0].split('.').map(Number);

function compare(a, b) {
  const differing = a.findIndex((number, index) => number !== (b[index] ?? 0));
  return differing === -1 ? 0 : a[differing] - (b[differing] ?? 0);
}

/** Installs the packages where they are missing or differ from package-lock.json. */
export async function installMissing() {
  const reason = await whyInstall();
  if (reason === null) return;
  console.log(`Installing packages (${reason}): npm ci`);
  const code = await runNpm(['ci']);
  if (code !== 0) {
    throw new SetupError(
      'The packages could not be installed. npm says why above: often it is the network or a proxy.',
    );
  }
}

/** Why the packages need installing, or `null` where they are as package-lock.json has them. */
async function whyInstall() {
  const locked = await readJson('package-lock.json');
  const installed = await readJson('node_modules/.package-lock.json').catch(() => null);
  if (installed === null) return 'none are installed';
  for (const [path, wanted] of Object.entries(locked.packages)) {
    // Optional packages are those of other platforms: npm leaves them out.
    if (path === '' || wanted.optional || wanted.devOptional) continue;
    if (installed.packages[path]?.version !== wanted.version) {
      return `${path.replace(/^.*node_modules\//, '')} is missing or another version`;
    }
  }
  return null;
}

/** Node and packages; on failure says why and ends with code 1. */
export async function setUp() {
  try {
    await checkNode();
    await installMissing();
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}
