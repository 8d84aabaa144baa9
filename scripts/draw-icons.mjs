/**
 * Draws the icons that must be pictures in points, from public/icon.svg into public: `node scripts/draw-icons.mjs`.
 * They are kept in the repository, so it is run only when the icon has changed.
 */
import { readFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findBrowser } from './find-browser.mjs';
import { inProject } from './project.mjs';

/** The light paper behind it: an icon with no ground of its own would be lost on a dark screen. */
const PAPER = '#f5f4ef';

const icons = [
  // On a ground with round corners.
  { file: 'icon-192.png', size: 192, drawn: 0.72, corner: 0.2 },
  { file: 'icon-512.png', size: 512, drawn: 0.72, corner: 0.2 },
  // The system cuts these to its own shape; what is drawn stays in the middle four fifths.
  { file: 'icon-maskable-512.png', size: 512, drawn: 0.54, corner: 0 },
  { file: 'apple-touch-icon.png', size: 180, drawn: 0.66, corner: 0 },
];

const svg = (await readFile(inProject('public/icon.svg'), 'utf8')).replace('<svg ', '<svg width="100%" ');
const { path } = await findBrowser((sentence) => console.log(sentence));
const browser = await chromium.launch({ ...(path ? { executablePath: path } : {}), args: ['--no-sandbox'] });
const page = await browser.newPage({ colorScheme: 'light' });
for (const { file, size, drawn, corner } of icons) {
  await page.setViewportSize({ width: size, height: size });
  const ground = `width: ${size}px; height: ${size}px; border-radius: ${corner * size}px; background: ${PAPER}`;
  await page.setContent(
    `<body style="margin: 0"><div style="display: grid; place-items: center; ${ground}">
      <div style="width: ${drawn * size}px; line-height: 0">${svg}</div></div>`,
  );
  await page.screenshot({ path: inProject(`public/${file}`), omitBackground: true });
  console.log(`public/${file}`);
}
await browser.close();
