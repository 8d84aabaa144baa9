/** The documented configurations say of the headers what the code says, and all of them the same. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inProject } from './project.mjs';
import { CONTENT_SECURITY_POLICY } from './vite/contentSecurityPolicy.ts';

const read = (name) => readFileSync(inProject(`docs/${name}`), 'utf8');
/** How each kind of server writes a header. */
const configurations = [
  ['hosting/nginx.conf', (name) => `add_header ${name} "(.*)" always;`],
  ['hosting/apache.htaccess', (name) => `Header always set ${name} "(.*)"`],
  ['hosting/iis.web.config', (name) => `<add name="${name}" value="(.*)" />`],
  ['hosting.md', (name) => `\\| \`${name}\` \\| \`(.*?)\` \\|`],
];

/** What a page cannot say of itself comes with the header alone. */
const policy = [...CONTENT_SECURITY_POLICY, "frame-ancestors 'none'"].join('; ');
const headerIn = ([file, written], name) => new RegExp(written(name)).exec(read(file))?.[1];

describe.each(configurations)('%s', (...configuration) => {
  it('has the policy of the page, and who may frame it', () => {
    expect(headerIn(configuration, 'Content-Security-Policy')).toBe(policy);
  });

  it.each([
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Cross-Origin-Opener-Policy', 'same-origin'],
    ['Cross-Origin-Resource-Policy', 'same-origin'],
  ])('has %s', (name, value) => {
    expect(headerIn(configuration, name)).toBe(value);
  });

  it('allows what the app uses of the device, and nothing else', () => {
    const rules = headerIn(configuration, 'Permissions-Policy')?.split(', ') ?? [];
    const allowed = rules.filter((rule) => !rule.endsWith('=()'));
    expect(allowed).toEqual(['screen-wake-lock=(self)', 'fullscreen=(self)']);
    expect(rules.length).toBeGreaterThan(10);
    expect(rules).toEqual(headerIn(configurations[0], 'Permissions-Policy').split(', '));
  });
});

it('every kind of file that is built has its type in the nginx configuration', () => {
  const built = ['html', 'js', 'css', 'json', 'webmanifest', 'svg', 'png', 'woff2'];
  const types = /types \{([^}]*)\}/.exec(read('hosting/nginx.conf'))[1];
  expect(built.filter((ending) => !new RegExp(` ${ending};`).test(types))).toEqual([]);
});
