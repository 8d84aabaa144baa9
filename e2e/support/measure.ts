/**
 * Measures a slide as it stands on the screen: that every word is inside it, that no two run into each other,
 * that nothing is cut off, and that nothing is smaller than it may be. Sizes are in units of 1/1920 of its width.
 */
import { expect, type Page } from '@playwright/test';

/** The smallest letters, in units: of a source line, of anything else, and of the title. */
const floors = { source: 32, label: 40, title: 72 } as const;

/** What is wrong with the slide on the screen; nothing where all is well. */
export async function expectSlideFits(page: Page, what: string): Promise<void> {
  await expect.poll(() => page.evaluate(measureSlide, floors), { message: what }).toEqual([]);
}

/** Runs in the page. */
async function measureSlide(floors: {
  source: number;
  label: number;
  title: number;
}): Promise<readonly string[]> {
  interface Words {
    readonly text: string;
    readonly owner: Element;
    readonly box: DOMRect;
    readonly size: number;
  }

  // The window may just have been given another size: it takes a frame to see that, and one to follow.
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
  const found = document.querySelector<HTMLElement>('[data-slide]');
  if (found === null) return ['there is no slide'];
  const slide = found;
  const frame = slide.getBoundingClientRect();
  const unit = frame.width / 1920;
  const scale = frame.width / slide.offsetWidth;
  const wrong: string[] = [];

  const { scrollWidth, scrollHeight } = document.documentElement;
  if (scrollWidth > innerWidth || scrollHeight > innerHeight) wrong.push('the page scrolls');
  if (Math.abs(frame.width / frame.height - 16 / 9) > 0.01) wrong.push('the slide is not 16:9');
  const fills = Math.max(frame.width / innerWidth, frame.height / innerHeight);
  if (Math.abs(fills - 1) > 0.01) wrong.push('the slide does not fill the window');

  const words = [...wordsIn(slide)];
  if (words.length === 0) wrong.push('the slide says nothing');
  for (const { text, owner, box, size } of words) {
    if (outside(box)) wrong.push(`outside the slide: ${text}`);
    const least = owner.closest('h1')
      ? floors.title
      : owner.closest('[data-source]')
        ? floors.source
        : floors.label;
    if (size < least - 0.1) wrong.push(`${size.toFixed(1)} units, less than ${least}: ${text}`);
  }
  for (const [index, one] of words.entries()) {
    for (const other of words.slice(index + 1)) {
      if (one.owner !== other.owner && overlap(one.box, other.box))
        wrong.push(`“${one.text}” runs into “${other.text}”`);
    }
  }
  for (const element of [slide, ...slide.querySelectorAll<HTMLElement>('*')]) {
    if (element.closest('svg') !== null || element.closest('.visually-hidden') !== null) continue;
    const { overflow, textOverflow } = getComputedStyle(element);
    // A name that ends in dots is meant to.
    if (textOverflow === 'ellipsis') continue;
    const { scrollWidth: wide, scrollHeight: high, clientWidth, clientHeight } = element;
    if (overflow !== 'visible' && (wide > clientWidth + 1 || high > clientHeight + 1))
      wrong.push(`cut off: ${element.className} (${wide} × ${high} in ${clientWidth} × ${clientHeight})`);
  }
  // What there is to see keeps to the room between title and reading, though nothing would cut it off.
  const main = slide.querySelector('[data-main]')?.getBoundingClientRect() ?? frame;
  for (const element of slide.querySelectorAll('[data-main] *')) {
    const box = element.getBoundingClientRect();
    const high = box.height > 1 && (box.top < main.top - 2 * unit || box.bottom > main.bottom + 2 * unit);
    if (high && shows(element)) wrong.push(`higher than its room: ${element.outerHTML.slice(0, 120)}`);
  }
  // Marks, bars and boxes; what has only a place and no size draws nothing itself.
  for (const shape of slide.querySelectorAll('path, circle, rect, i, li > b, [role="img"] > div')) {
    const box = shape.getBoundingClientRect();
    if (box.width > 0 && box.height > 0 && outside(box)) wrong.push(`outside the slide: ${shape.outerHTML}`);
  }
  return wrong;

  /** Every line of text that shows, with the letters' own size. */
  function* wordsIn(root: Element): Generator<Words> {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const owner = node.parentElement;
      const text = node.textContent?.trim() ?? '';
      if (owner === null || text === '' || !shows(owner)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const size = (Number.parseFloat(getComputedStyle(owner).fontSize) * scale) / unit;
      for (const all of range.getClientRects()) {
        const box = getComputedStyle(owner).textOverflow === 'ellipsis' ? within(all, owner) : all;
        if (box.width > 0) yield { text, owner, box, size };
      }
    }
  }

  /** What is left of a line that ends in dots. */
  function within(box: DOMRect, owner: Element): DOMRect {
    const { right } = owner.getBoundingClientRect();
    return new DOMRect(box.x, box.y, Math.min(box.width, right - box.x), box.height);
  }

  /** Not what the style sheet leaves out; inside an SVG `checkVisibility` does not see that. */
  function shows(element: Element): boolean {
    if (getComputedStyle(element).visibility === 'hidden') return false;
    for (let at: Element | null = element; at !== null && at !== slide; at = at.parentElement) {
      if (getComputedStyle(at).display === 'none' || at.classList.contains('visually-hidden')) return false;
    }
    return true;
  }

  function outside({ left, top, right, bottom }: DOMRect): boolean {
    const slack = 2;
    return (
      left < frame.left - slack ||
      right > frame.right + slack ||
      top < frame.top - slack ||
      bottom > frame.bottom + slack
    );
  }

  /** Of the letters: a line of text has room above and below them, which lines may share. */
  function overlap(a: DOMRect, b: DOMRect): boolean {
    const letters = ({ top, bottom, left, right }: DOMRect) => {
      const room = (bottom - top) * 0.2;
      return { top: top + room, bottom: bottom - room, left: left + 1, right: right - 1 };
    };
    const [one, other] = [letters(a), letters(b)];
    return (
      one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom
    );
  }
}
