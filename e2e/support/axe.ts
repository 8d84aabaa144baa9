import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/** Fails with every breach of WCAG 2.2 A and AA that axe sees on the page as it stands. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(SOURCE);
  const violations = await page.evaluate(async (options) => {
    const { axe } = globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } };
    return (await axe.run(options)).violations;
  }, OPTIONS);
  const readable = violations.map(({ id, impact, help, nodes }) => {
    const places = nodes.map(
      ({ target, failureSummary }) => `  ${target.join(' ')}\n    ${indented(failureSummary)}`,
    );
    return `${id} (${impact}): ${help}\n${places.join('\n')}`;
  });
  expect(readable.join('\n\n'), `accessibility of ${page.url()}`).toBe('');
}

const indented = (summary: string | undefined): string => (summary ?? '').replaceAll('\n', '\n    ');
