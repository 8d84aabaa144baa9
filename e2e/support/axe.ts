import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS: RunOptions = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};

/**
 * Lays out what the browser leaves until it comes into sight (`content-visibility`), and keeps it so. Otherwise axe
 * sees what is in it over what stands below it, and what sticks out of it makes no page wider.
 */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      if (getComputedStyle(element).contentVisibility === 'auto') element.style.contentVisibility = 'visible';
    }
  });
}

/** Fails with every breach of WCAG 2.2 A and AA that axe sees on the page as it stands, all of it laid out. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await layOutAll(page);
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
