/** How long the rules of disclosure and the statistics take, without any page around them. */
import { build } from 'vite';
import { inProject, PROJECT } from '../project.mjs';
import { inPage } from './page.mjs';
import { recordsOf, roles, themes } from './records.mjs';

/** `viewRound` as one script that can be run anywhere. */
async function bundled() {
  const built = await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: inProject('src/domain/disclosure/index.ts'), formats: ['iife'], name: 'disclosure' },
    },
  });
  const [{ output }] = Array.isArray(built) ? built : [built];
  return output[0].code;
}

const script = await bundled();

/** Milliseconds of the first `viewRound` of so many responses in an empty page: nothing has been compiled before. */
export function viewingRound(browser, origin, condition, respondents) {
  const { assessments, responses } = recordsOf(respondents);
  return inPage(browser, origin, { records: null, condition }, async (page) => {
    await page.addScriptTag({ content: script });
    // As one text: handing over 10,000 responses as values takes minutes.
    return page.evaluate(
      (made) => {
        const { round, responses, themes, roles } = JSON.parse(made);
        const began = performance.now();
        globalThis.disclosure.viewRound(round, responses, themes, roles);
        return performance.now() - began;
      },
      JSON.stringify({ round: assessments[0].rounds[0], responses, themes, roles }),
    );
  });
}
