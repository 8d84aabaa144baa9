import { describe, expect, it } from 'vitest';
import { cycloneDx } from './cycloneDx.mjs';
import { packagesOf } from './shippedPackages.mjs';

const project = { name: 'kommunespejl', version: '1.2.3', description: 'A mirror.', license: 'MPL-2.0' };
const lock = {
  packages: {
    'node_modules/react': { version: '19.0.0', license: 'MIT', integrity: 'sha512-AAEC' },
    'node_modules/@scope/react-dom': {
      version: '19.0.1',
      license: 'MIT AND ISC',
      dependencies: { react: '^19', left: '1' },
    },
    'node_modules/nameless': { version: '1.0.0' },
  },
};
const font = { name: 'a.woff2', description: 'A font', copyright: '© A', licence: 'OFL-1.1', sha256: 'ab' };
const made = (shipped = Object.keys(lock.packages).slice(0, 2)) =>
  cycloneDx({ project, lock, shipped, files: [font] });

describe('what ships', () => {
  it('is told from the modules of the bundle: whose they are, and the lines of the bundler itself', () => {
    const modules = [
      '/home/a/kommunespejl/src/main.tsx',
      '/home/a/kommunespejl/node_modules/react/cjs/react.production.js?commonjs-es-import',
      '/home/a/kommunespejl/node_modules/react/index.js',
      '/home/a/kommunespejl/node_modules/@scope/react-dom/client.js',
      '/home/a/kommunespejl/node_modules/one/node_modules/two/index.js',
      '\0rolldown/runtime.js',
    ];
    expect(packagesOf(modules)).toEqual([
      'node_modules/@scope/react-dom',
      'node_modules/one/node_modules/two',
      'node_modules/react',
      'node_modules/rolldown',
    ]);
  });
});

describe('the list', () => {
  it('has each part with its version, its licence and its hash', () => {
    expect(made().components).toMatchObject([
      {
        name: 'react',
        version: '19.0.0',
        purl: 'pkg:npm/react@19.0.0',
        licenses: [{ license: { id: 'MIT' } }],
        hashes: [{ alg: 'SHA-512', content: '000102' }],
      },
      {
        name: '@scope/react-dom',
        purl: 'pkg:npm/%40scope/react-dom@19.0.1',
        licenses: [{ expression: 'MIT AND ISC' }],
      },
      { type: 'file', name: 'a.woff2', licenses: [{ license: { id: 'OFL-1.1' } }] },
    ]);
  });

  it('says what needs what, as far as it ships', () => {
    const needs = Object.fromEntries(made().dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]));
    expect(needs['pkg:npm/%40scope/react-dom@19.0.1']).toEqual(['pkg:npm/react@19.0.0']);
    expect(needs['pkg:npm/kommunespejl@1.2.3']).toHaveLength(3);
  });

  it('is the same for the same project, and has another number for another one', () => {
    expect(made()).toEqual(made());
    expect(made().serialNumber).toMatch(
      /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(made(['node_modules/react']).serialNumber).not.toBe(made().serialNumber);
  });

  it.each(['node_modules/unknown', 'node_modules/nameless'])(
    'is not made where something is unknown: %s',
    (place) => {
      expect(() => made([place])).toThrow(/ships, and/);
    },
  );
});
