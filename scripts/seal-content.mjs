/** `npm run content:seal`: writes pack.json anew after any other document of the pack was changed. */
import { writeFile } from 'node:fs/promises';
import { PACK, readContent, sha256 } from './content-files.mjs';
import { inProject } from './project.mjs';
import { loadTypeScript } from './typescript.mjs';

const { sealOf } = await loadTypeScript('src/content/check.ts');
const { files, unreadable } = await readContent();
const absent = Object.entries({ ...files, ...files.advice })
  .filter(([name, parsed]) => parsed === undefined && name !== 'seal')
  .map(([name]) => name);

if (unreadable.length > 0 || absent.length > 0) {
  for (const { file, message } of unreadable) console.error(`src/content/${file}: ${message}`);
  console.error(`Nothing was sealed: ${absent.join(', ')} cannot be read.`);
  process.exitCode = 1;
} else {
  const seal = sealOf(files.questionnaire, files, sha256);
  await writeFile(inProject(`src/content/${PACK}/pack.json`), `${JSON.stringify(seal, null, 2)}\n`);
  console.log(`Sealed ${seal.id} ${seal.version}: ${seal.hash}`);
}
