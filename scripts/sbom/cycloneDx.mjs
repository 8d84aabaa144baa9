/** The list of what ships as CycloneDX 1.5 has it (https://cyclonedx.org/docs/1.5/json/). */
import { createHash } from 'node:crypto';

/**
 * @param project package.json
 * @param lock package-lock.json
 * @param shipped places of packages in the lock
 * @param files what ships and is no package: name, description, copyright, licence, sha256
 * @throws where a package is not in the lock, or without a licence
 */
export function cycloneDx({ project, lock, shipped, files }) {
  const packages = shipped.map((place) => packageAt(place, lock));
  const root = `pkg:npm/${project.name}@${project.version}`;
  const components = [...packages.map(componentOf), ...files.map(componentOfFile)];
  const refs = new Map(packages.map(({ name, purl }) => [name, purl]));
  const content = {
    metadata: {
      component: {
        type: 'application',
        'bom-ref': root,
        name: project.name,
        version: project.version,
        description: project.description,
        purl: root,
        licenses: [{ license: { id: project.license } }],
      },
    },
    components,
    dependencies: [
      { ref: root, dependsOn: components.map((component) => component['bom-ref']) },
      ...packages.map(({ purl, needs }) => ({
        ref: purl,
        dependsOn: needs.flatMap((name) => refs.get(name) ?? []),
      })),
    ],
  };
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${uuidOf(JSON.stringify(content))}`,
    version: 1,
    ...content,
  };
}

function packageAt(place, lock) {
  const found = lock.packages[place];
  const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
  if (found === undefined) throw new Error(`${name} ships, and is not in package-lock.json as ${place}.`);
  if (!found.license) throw new Error(`${name} ships, and package-lock.json knows no licence of it.`);
  const { version, license, integrity, dependencies = {} } = found;
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return { name, version, licence: license, integrity, purl, needs: Object.keys(dependencies).sort() };
}

function componentOf({ name, version, licence, integrity, purl }) {
  const [, base64] = /^sha512-(\S+)/.exec(integrity ?? '') ?? [];
  const hash = base64 && { alg: 'SHA-512', content: Buffer.from(base64, 'base64').toString('hex') };
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    scope: 'required',
    ...(hash ? { hashes: [hash] } : {}),
    licenses: [
      / (?:AND|OR|WITH) /.test(licence)
        ? { expression: licence.replace(/^\((.*)\)$/, '$1') }
        : { license: { id: licence } },
    ],
    purl,
  };
}

function componentOfFile({ name, description, copyright, licence, sha256 }) {
  return {
    type: 'file',
    'bom-ref': `file:${name}`,
    name,
    description,
    hashes: [{ alg: 'SHA-256', content: sha256 }],
    licenses: [{ license: { id: licence } }],
    copyright,
  };
}

/** Made of the content, so that the same list has the same number: version 8 leaves the bits to whoever makes it (RFC 9562). */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
