/**
 * `npm run sbom`: writes dist-sbom/kommunespejl.cdx.json, a list in CycloneDX 1.5 of what ships: each package of
 * which something is in the built app or its service worker, with version, licence and hash, and the font. It is
 * taken from the bundle and not from package.json, since not all that is installed ships, and what ships need not
 * be listed as a dependency. The same project gives the same bytes.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { inProject } from './project.mjs';
import { cycloneDx } from './sbom/cycloneDx.mjs';
import { shippedPackages } from './sbom/shippedPackages.mjs';

const SBOM = 'dist-sbom/kommunespejl.cdx.json';
const FONT = 'src/ui/fonts/inter-latin-wght-normal.woff2';

const font = await readFile(inProject(FONT));
const sbom = cycloneDx({
  project: await readJson('package.json'),
  lock: await readJson('package-lock.json'),
  shipped: await shippedPackages(),
  files: [
    {
      name: FONT.slice(FONT.lastIndexOf('/') + 1),
      description: 'The font Inter, variable, Latin letters',
      copyright: 'Copyright 2016 The Inter Project Authors',
      licence: 'OFL-1.1',
      sha256: createHash('sha256').update(font).digest('hex'),
    },
  ],
});
await mkdir(dirname(inProject(SBOM)), { recursive: true });
await writeFile(inProject(SBOM), `${JSON.stringify(sbom, null, 2)}\n`);
for (const { name, version, licenses } of sbom.components) {
  console.log(`  ${[name, version].filter(Boolean).join(' ')}: ${licenceOf(licenses[0])}`);
}
console.log(`${SBOM}: ${sbom.components.length} parts.`);

function licenceOf({ expression, license }) {
  return expression ?? license.id;
}

async function readJson(path) {
  return JSON.parse(await readFile(inProject(path), 'utf8'));
}
