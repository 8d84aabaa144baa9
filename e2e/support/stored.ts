/** Puts records into the browser's database, in the shape the app stores them, to begin a road in the middle. */
import type { Page } from '@playwright/test';
import type { Answer, Assessment, Response, Round } from '../../src/domain/assessment/model';
import type { Form, Given } from './pack';

export interface Records {
  readonly assessments: readonly unknown[];
  readonly responses: readonly unknown[];
}

const began = '2026-03-02T08:00:00.000Z';

/** A self-assessment with one round; its id is `a1`. */
export function assessmentWith(
  round: Partial<Round>,
  form: Form = 'short',
  more: Partial<Assessment> = {},
): Assessment {
  return {
    id: 'a1',
    subject: { kind: 'municipality', code: '0101', name: 'Københavns Kommune' },
    title: 'Digital velfærd',
    form,
    pack: { id: 'it-i-praksis-2016', version: '1.0.0', hash: '0123abcd' },
    example: false,
    created: began,
    changed: began,
    deletedAt: null,
    rounds: [{ id: 'r1', kind: 'own', threshold: 5, breakdown: null, opened: began, closed: null, ...round }],
    decisions: [],
    workshops: null,
    ...more,
  };
}

/** A response of `a1`; its id is `s` and its number. */
export function responseOf(
  number: number,
  given: Readonly<Record<string, Given>>,
  more: Partial<Response> = {},
): Response {
  const at = new Date(Date.parse(began) + number * 60_000).toISOString();
  return {
    id: `s${number}`,
    assessmentId: 'a1',
    roundId: 'r1',
    revision: 1,
    origin: 'this-device',
    role: 'employee',
    department: null,
    started: at,
    changed: at,
    handedIn: at,
    answers: Object.fromEntries(Object.entries(given).map(([id, one]) => [id, answerAt(one, at)])),
    notes: {},
    withdrawn: { answers: {}, notes: {} },
    ...more,
  };
}

function answerAt(given: Given, at: string): Answer {
  return given === 'dont-know' ? { kind: 'dont-know', at } : { kind: 'scored', rank: given, at };
}

/**
 * Responses by their answers to some statements: `{ K1: [3, 3, 0] }` gives three responses. All handed in.
 */
export function responsesBy(
  columns: Readonly<Record<string, readonly (Given | undefined)[]>>,
): readonly Response[] {
  const longest = Math.max(...Object.values(columns).map(({ length }) => length));
  return Array.from({ length: longest }, (_, index) => {
    const given = Object.entries(columns).flatMap(([id, column]) => {
      const one = column[index];
      return one === undefined ? [] : [[id, one] as const];
    });
    return responseOf(index + 1, Object.fromEntries(given));
  });
}

/** Stores records before the app is opened; the page is left on an empty one of the same origin. */
export async function store(page: Page, records: Records): Promise<void> {
  const empty = '<!doctype html><link rel="icon" href="data:,">';
  await page.route('**/empty', (route) => route.fulfill({ contentType: 'text/html', body: empty }));
  await page.goto('/empty');
  await page.evaluate(
    ({ assessments, responses }) =>
      new Promise<void>((done, fail) => {
        // Without a version: a fresh database is one as version 1 of the app left it, another is as it is.
        const opening = indexedDB.open('kommunespejl');
        opening.onerror = () => fail(opening.error);
        opening.onupgradeneeded = () => {
          opening.result.createObjectStore('assessments', { keyPath: 'id' });
          opening.result
            .createObjectStore('responses', { keyPath: 'id' })
            .createIndex('by-assessment', 'assessmentId');
        };
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['assessments', 'responses'], 'readwrite');
          for (const record of assessments) tx.objectStore('assessments').put(record);
          for (const record of responses) tx.objectStore('responses').put(record);
          tx.onabort = () => fail(tx.error);
          tx.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    records,
  );
}

/** What lies in the database now. */
export function storedRecords(page: Page): Promise<{
  readonly assessments: readonly Assessment[];
  readonly responses: readonly Response[];
}> {
  return page.evaluate(
    () =>
      new Promise((done, fail) => {
        const opening = indexedDB.open('kommunespejl');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction(['assessments', 'responses']);
          const assessments = tx.objectStore('assessments').getAll();
          const responses = tx.objectStore('responses').getAll();
          tx.oncomplete = () => {
            opening.result.close();
            done({ assessments: assessments.result, responses: responses.result });
          };
        };
      }),
  );
}

/** Stores records and opens an address of the app. */
export async function openWith(page: Page, records: Records, address = '/'): Promise<void> {
  await store(page, records);
  await page.goto(address);
}
