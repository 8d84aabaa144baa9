/** Each part's picture, table and sentence have the domain's numbers, over random rounds, in both languages. */
import { describe, expect, it, vi } from 'vitest';
import { agreements, bandOf, dontKnows, itemDifferences, themeProfile } from '../domain/findings';
import type { Language } from '../domain/pack/language';
import type { FigureTable } from './figure';
import { allItems, themes } from './testing/findings';
import { ofEveryRound } from './testing/findingsOfRandomRounds';

// A hundred rounds in both languages take a slow machine a while.
vi.setConfig({ testTimeout: 60_000 });

const rowOf = (table: FigureTable, itemId: string) =>
  table.rows.find(([heading]) => heading?.startsWith(`${itemId} `)) ?? [];
const of = (k: number, n: number, language: Language) => `${k} ${language === 'da' ? 'af' : 'of'} ${n}`;
/** Whole points, a half upwards, with the minus sign of the texts. The arithmetic's own error taken off first. */
const points = (value: number) => {
  const whole = Math.round(Number((Math.abs(value) * 100).toPrecision(12)));
  return value < 0 && whole > 0 ? `−${whole}` : `${whole}`;
};

describe('the same numbers stand in the picture, in the table and in the domain:', () => {
  it('the theme profile', () => {
    ofEveryRound(({ profile: { rows, table } }, view, language) => {
      const behind = (k: number, n: number) => (view.respondents === 1 ? `${k}` : of(k, n, language));
      for (const [index, { themeId, view: score }] of themeProfile(view, themes).entries()) {
        const row = rows[index];
        const cells = table.rows[index] ?? [];
        expect([row?.themeId, cells[0]]).toEqual([themeId, row?.name]);
        if (score.kind !== 'score') {
          expect(row).toMatchObject({
            score: null,
            figure: null,
            band: null,
            withheld: score.kind === 'hidden',
          });
          expect(new Set(cells.slice(1)).size).toBe(1);
          expect(cells.join()).not.toMatch(/\d/);
          continue;
        }
        expect(row?.score).toBe(score.score);
        expect(row?.figure).toBe(`${Math.round(score.score)}`);
        const scored = behind(score.respondents, view.respondents);
        expect(row?.detail.startsWith(`${scored} `)).toBe(true);
        expect(cells.slice(1, 4)).toEqual([row?.figure, row?.band, scored]);
        for (const [place, block] of score.byBlock?.entries() ?? []) {
          const kOfN = of(block.respondents, view.blocks[place]?.respondents ?? 0, language);
          expect(cells[4 + place]).toBe(`${Math.round(block.score)} (${kOfN})`);
        }
        if (score.byBlock === null) expect(cells.slice(4).join()).not.toMatch(/\d/);
      }
    });
  });

  it('the band of the row is that of the axis above it', () => {
    ofEveryRound(({ profile: { rows, bands } }) => {
      for (const { score, figure, band } of rows) {
        if (score === null) continue;
        const above = bands.findLast(({ from }) => Number(figure) >= from);
        expect(band).toBe(above?.name);
        expect(bandOf(score)).toBe(bandOf(Number(figure)));
      }
    });
  });

  it('the differences', () => {
    ofEveryRound(({ differences: figure }, view, language) => {
      if (figure.kind === 'no-blocks') return expect(itemDifferences(view, themes)).toEqual([]);
      const found = itemDifferences(view, themes);
      const largest = found.filter(({ difference }) => difference.difference !== 0).slice(0, 5);
      expect(figure.rows.map(({ itemId }) => itemId)).toEqual(largest.map(({ itemId }) => itemId));
      for (const { itemId, pair, difference } of found) {
        const cells = rowOf(figure.table, itemId);
        const turned = difference.difference < 0;
        const size = points(Math.abs(difference.difference));
        const lower = points(turned ? -difference.upper : difference.lower);
        const upper = points(turned ? -difference.lower : difference.upper);
        const to = language === 'da' ? 'til' : 'to';
        expect(cells.slice(-2)).toEqual([size, `${lower} ${to} ${upper}`]);
        const counts = pair.map(({ counted, scored }) => of(counted, scored, language));
        expect(pair.map(({ block }) => cells[1 + block])).toEqual(counts);
        const row = figure.rows.find((one) => one.itemId === itemId);
        if (row === undefined) continue;
        expect(row.points.map((point) => point.figure)).toEqual(counts);
        expect(row.points.map(({ value }) => value)).toEqual(
          pair.map(({ counted, scored }) => counted / scored),
        );
        expect(row.points.map(({ letter }) => letter)).toEqual(
          pair.map(({ block }) => figure.blocks[block]?.letter),
        );
        const [reading, sized] = row.reading;
        for (const count of counts) expect(reading).toContain(count);
        expect(sized).toMatch(new RegExp(`(er|is) ${size} .*${lower} ${to} ${upper}\\)`));
      }
      for (const { id } of themes.flatMap(({ items }) => items)) {
        const item = view.items.get(id);
        if (item?.kind === 'shown' && item.byBlock !== null) continue;
        expect(rowOf(figure.table, id).slice(1).join()).not.toMatch(/\d/);
      }
    });
  });

  it('agreement', () => {
    ofEveryRound(({ agreement: { most, least, table } }, view, language) => {
      const found = agreements(view, themes);
      const drawn = [...most, ...least];
      expect(drawn).toHaveLength(Math.min(6, found.length));
      expect(new Set(drawn.map(({ itemId }) => itemId)).size).toBe(drawn.length);
      for (const id of allItems) {
        const one = found.find(({ itemId }) => itemId === id);
        const [, value, scored] = rowOf(table, id);
        if (one === undefined) {
          expect(`${value} ${scored}`).not.toMatch(/\d/);
          continue;
        }
        const comma = language === 'da' ? ',' : '.';
        const plain = value?.replace('−', '-').replace(comma, '.');
        expect(Math.abs(Number(plain) - one.agreement)).toBeLessThanOrEqual(0.005 + 1e-9);
        expect(scored).toBe(`${one.scored}`);
        const row = drawn.find(({ itemId }) => itemId === id);
        if (row !== undefined) expect([row.value, row.figure]).toEqual([one.agreement, value]);
      }
    });
  });

  it('the don’t-knows', () => {
    ofEveryRound(({ dontKnows: { rows, table } }, view, language) => {
      const found = dontKnows(view, themes);
      expect(rows.map(({ itemId, dontKnow }) => [itemId, dontKnow])).toEqual(
        found.map(({ itemId, dontKnow }) => [itemId, dontKnow]),
      );
      expect(table?.rows ?? []).toHaveLength(found.length);
      for (const [index, { itemId, dontKnow, byBlock }] of found.entries()) {
        const cells = table?.rows[index] ?? [];
        expect(cells[0]?.startsWith(`${itemId} `)).toBe(true);
        expect(cells.slice(1, 3)).toEqual([`${dontKnow}`, `${view.respondents}`]);
        if (byBlock !== null) expect(cells.slice(3)).toEqual(byBlock.map((count) => `${count}`));
        else expect(cells.slice(3).join()).not.toMatch(/\d/);
        const { count, tell } = rows[index] ?? { count: null, tell: null };
        if (view.respondents === 1) expect([count, tell]).toEqual([null, null]);
        else expect(count?.startsWith(of(dontKnow, view.respondents, language))).toBe(true);
        for (const [place, k] of byBlock?.entries() ?? []) {
          const told = of(k, view.blocks[place]?.respondents ?? 0, language);
          if (k > 0) expect(tell).toContain(told);
        }
      }
    });
  });

  it('the summary of a theme’s answers', () => {
    ofEveryRound(({ answers: figures }, view) => {
      for (const { summary, items } of figures) {
        if (view.respondents === 1) {
          expect(summary).toBeNull();
          continue;
        }
        const shown = items.flatMap((item) => (item.answers === null ? [] : [item.answers]));
        const count = (...kinds: readonly string[]) =>
          shown.flat().reduce((sum, answer) => sum + (kinds.includes(answer.kind) ? answer.count : 0), 0);
        const scored = count('rank-3', 'rank-2', 'rank-1', 'rank-0');
        const numbers = summary?.match(/\d+/g)?.map(Number) ?? [];
        expect(numbers[0]).toBe(shown.length);
        if (shown.length < items.length) expect(numbers[1]).toBe(items.length);
        if (shown.length === 0) expect(numbers).toHaveLength(2);
        else expect(numbers.slice(-3)).toEqual([count('rank-3', 'rank-2'), scored, count('dont-know')]);
      }
    });
  });
});
