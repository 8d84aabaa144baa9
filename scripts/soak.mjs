/**
 * `npm run test:soak`: ends the browser by SIGKILL again and again, two hundred times unless ROUNDS says otherwise, at
 * random moments after the page has said that everything is saved, and looks whether all of it is there. Takes about
 * four minutes. It shows surviving a crash of the browser, not of the machine (`e2e/killed.spec.ts` says why).
 */
import { isBuilt, runPlaywright } from './e2e.mjs';
import { findBrowser, NoBrowser } from './find-browser.mjs';
import { runNode } from './processes.mjs';
import { setUp } from './setup.mjs';

const rounds = Number(process.env.ROUNDS ?? 200);
await setUp();
try {
  const browser = await findBrowser((sentence) => console.log(sentence));
  const built = (await isBuilt()) || (await runNode('scripts/build.mjs')) === 0;
  const code = built
    ? await runPlaywright(browser, ['e2e/killed.spec.ts', '--workers=1'], { ROUNDS: String(rounds) })
    : 1;
  console.log(
    code === 0
      ? `Killed ${rounds} times; nothing that was called saved was missing. This shows surviving a crash of the browser, not of the machine.`
      : 'Something that was called saved was missing, or the test could not be run: see above.',
  );
  process.exitCode = code;
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
