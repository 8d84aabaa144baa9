import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Response, withAnswer } from '../domain/assessment';
import { done, refused } from '../domain/result';
import { clearDatabase } from './clearDatabase';
import { databaseName, deleteDatabase, schemaVersion } from './database';
import version1 from './fixtures/version-1.json';
import version3 from './fixtures/version-3.json';
import type { Loaded } from './reading';
import { purge, removeRecord } from './removal';
import { createRepository } from './repository';
import { loaded, quiet, rawResponse, stored } from './testing/stored';

const at = '2026-11-24T10:00:00.000Z';
const later = '2026-11-24T10:01:00.000Z';

afterEach(async () => {
  await deleteDatabase();
});

describe('loading', () => {
  it('finds nothing in a fresh browser', async () => {
    expect(await loaded(createRepository(quiet))).toEqual({ assessments: [], responses: [], unreadable: [] });
  });

  it('sets an unreadable record apart, says what is wrong, keeps it as it is, and reads the others', async () => {
    const broken = {
      ...version1.responses[0],
      id: 'broken',
      answers: { K1: { kind: 'scored', rank: 9, at } },
    };
    await stored({ ...version1, responses: [...version1.responses, broken] });
    const { responses, unreadable } = await loaded(createRepository(quiet));
    expect(responses).toHaveLength(2);
    expect(unreadable).toEqual([
      { store: 'responses', key: 'broken', problem: expect.stringContaining('answers.K1.rank'), raw: broken },
    ]);
    expect(await rawResponse('broken')).toEqual(broken);
  });

  it.each<[string, (round: object) => readonly object[]]>([
    ['two rounds with one id', (round) => [round, round]],
    [
      'an earlier round is open',
      (round) => [
        { ...round, closed: null },
        { ...round, id: 'r9' },
      ],
    ],
    [
      'more than 99 rounds',
      (round) => Array.from({ length: 100 }, (_, index) => ({ ...round, id: `r${index}` })),
    ],
  ])('does not believe an assessment in which there are %s', async (problem, roundsOf) => {
    const [known] = version1.assessments;
    const rounds = roundsOf({ ...known?.rounds[0], closed: at });
    await stored({ assessments: [{ ...known, rounds }], responses: [] });
    const { assessments, unreadable } = await loaded(createRepository(quiet));
    expect(assessments).toEqual([]);
    expect(unreadable).toMatchObject([{ store: 'assessments', problem: `rounds: ${problem}` }]);
  });

  it('reads an assessment of 99 rounds, all closed but the last', async () => {
    const [known] = version3.assessments;
    const rounds = Array.from({ length: 99 }, (_, index) => ({
      ...known?.rounds[0],
      id: `r${index}`,
      closed: index === 98 ? null : at,
    }));
    await stored({ assessments: [{ ...known, rounds }], responses: [] });
    expect((await loaded(createRepository(quiet))).assessments).toEqual([{ ...known, rounds }]);
  });

  it('does not believe a record with a prototype key', async () => {
    const hostile = JSON.parse(
      `{"id":"h","assessmentId":"a1","roundId":"r1","revision":0,"origin":"file","role":"employee","department":null,
        "started":"${at}","changed":"${at}","handedIn":null,"notes":{},
        "answers":{"__proto__":{"kind":"scored","rank":3,"at":"${at}"}}}`,
    ) as unknown;
    await stored({ assessments: [], responses: [hostile] });
    const { responses, unreadable } = await loaded(createRepository(quiet));
    expect(responses.length + unreadable.length).toBe(1);
    expect(Object.keys(responses[0]?.answers ?? {})).toEqual([]);
  });

  it('names a database that a newer version of the app has written', async () => {
    const newer = await openDB(databaseName, schemaVersion + 1);
    newer.close();
    const outcome = await createRepository(quiet).load();
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'newer-version' } });
  });
});

describe('reading what another tab has told of', () => {
  it('finds assessments and responses by their ids, and nothing else', async () => {
    await stored(version3);
    const repository = createRepository(quiet);
    const [first] = version3.assessments;
    const [, second] = version3.responses;
    expect(await repository.read(['a1', 's2', 'never there'])).toEqual({
      ok: true,
      value: { assessments: [first], responses: [second], unreadable: [] },
    });
    expect(await repository.read([])).toEqual({
      ok: true,
      value: { assessments: [], responses: [], unreadable: [] },
    });
  });

  it('tells what cannot be read', async () => {
    const broken = { ...version3.responses[0], role: '' };
    await stored({ assessments: [], responses: [broken] });
    expect(await createRepository(quiet).read(['s1'])).toMatchObject({
      value: { responses: [], unreadable: [{ store: 'responses', key: 's1', raw: broken }] },
    });
  });
});

describe('changing a response', () => {
  const response = version3.responses[1] as unknown as Response;
  const assessment = version3.assessments[0] as unknown as Loaded['assessments'][number];

  it('applies the change to what is stored, so that another tab’s answers stay', async () => {
    await stored(version3);
    const here = createRepository(quiet);
    const there = createRepository(quiet);
    const answering = (itemId: string) => (known: Response, round: Parameters<typeof withAnswer>[1]) =>
      withAnswer(known, round, itemId, { kind: 'scored', rank: 2 }, at);
    await here.changeResponse(response, assessment, answering('K1'));
    // The other tab still knows the response without any answer.
    const written = await there.changeResponse(response, assessment, answering('K2'));
    expect(written).toMatchObject({
      ok: true,
      value: { assessment: { id: 'a1' }, response: { revision: 2 } },
    });
    expect(written.ok && Object.keys(written.value.response.answers)).toEqual(['K1', 'K2']);
  });

  it('writes nothing when what is stored refuses the change', async () => {
    await stored(version3);
    const outcome = await createRepository(quiet).changeResponse(response, assessment, () =>
      refused({ kind: 'sealed' } as const),
    );
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'refused', refusal: { kind: 'sealed' } } });
    expect(await rawResponse('s2')).toEqual(response);
  });

  it('writes nothing when the change throws, and says that storing failed', async () => {
    await stored(version3);
    const outcome = await createRepository(quiet).changeResponse(response, assessment, () => {
      throw new Error('a bug');
    });
    expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'storage', problem: { kind: 'failed' } } });
    expect(await rawResponse('s2')).toEqual(response);
  });

  it('writes both records again where they are gone', async () => {
    const repository = createRepository(quiet);
    await repository.changeResponse(response, assessment, (known) => done({ ...known, changed: later }));
    const { assessments, responses } = await loaded(repository);
    expect(assessments).toEqual([assessment]);
    expect(responses).toEqual([{ ...response, changed: later }]);
  });

  it('writes nothing of an assessment that another tab has deleted for good', async () => {
    const ids: string[] = [];
    vi.stubGlobal('localStorage', {
      getItem: () => JSON.stringify(ids),
      setItem: (_key: string, value: string) => ids.splice(0, ids.length, ...(JSON.parse(value) as string[])),
    });
    await stored(version3);
    await purge(createRepository(quiet), assessment.id);
    const here = createRepository(quiet);
    const gone = { ok: false, refusal: { kind: 'gone' } };
    expect(await here.changeResponse(response, assessment, done)).toEqual(gone);
    expect(await here.changeAssessment(assessment, done)).toEqual(gone);
    expect((await loaded(here)).assessments.map(({ id }) => id)).toEqual(['a2']);
    vi.unstubAllGlobals();
  });

  it('writes nothing to a response that was refused when it was to be added', async () => {
    await stored({ ...version3, responses: [] });
    const outcome = await createRepository(quiet).changeResponse(response, assessment, done);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'gone' } });
    expect(await rawResponse(response.id)).toBeUndefined();
  });

  it('does not write over a record it cannot read', async () => {
    const broken = { ...response, role: '' };
    await stored({ ...version3, responses: [broken] });
    const outcome = await createRepository(quiet).changeResponse(response, assessment, done);
    expect(outcome).toEqual({ ok: false, refusal: { kind: 'unreadable' } });
    expect(await rawResponse('s2')).toEqual(broken);
  });
});

describe('assessments', () => {
  const assessment = version3.assessments[0] as unknown as Loaded['assessments'][number];
  const response = version3.responses[1] as unknown as Response;

  it('hands a change the responses that are stored', async () => {
    await stored(version3);
    const seen: string[] = [];
    await createRepository(quiet).changeAssessment(assessment, (known, responses) => {
      seen.push(...responses.map(({ id }) => id));
      return done({ ...known, title: 'Ny titel' });
    });
    expect(seen).toEqual(['s1', 's2']);
    expect((await loaded(createRepository(quiet))).assessments[0]?.title).toBe('Ny titel');
  });

  it('adds a response and changes the assessment in one transaction', async () => {
    const repository = createRepository(quiet);
    const outcome = await repository.addResponse(assessment, (known) =>
      done({ assessment: known, response }),
    );
    expect(outcome.ok).toBe(true);
    expect(await loaded(repository)).toMatchObject({ assessments: [assessment], responses: [response] });
  });

  it('deletes an assessment with its responses, and no others', async () => {
    await stored(version3);
    const repository = createRepository(quiet);
    await purge(repository, 'a1');
    const { assessments, responses } = await loaded(repository);
    expect(assessments.map(({ id }) => id)).toEqual(['a2']);
    expect(responses).toEqual([]);
  });

  it('removes one unreadable record', async () => {
    await stored({ assessments: [], responses: [{ id: 'x', assessmentId: 'a1' }] });
    const repository = createRepository(quiet);
    await removeRecord(repository, 'responses', 'x');
    expect((await loaded(repository)).unreadable).toEqual([]);
  });

  it('clears everything and can go on afterwards', async () => {
    await stored(version3);
    const repository = createRepository(quiet);
    await loaded(repository);
    expect((await clearDatabase(repository)).ok).toBe(true);
    expect((await loaded(repository)).assessments).toEqual([]);
  });

  it('lets go of the database when another tab clears it, and tells', async () => {
    await stored(version3);
    const told: string[] = [];
    const here = createRepository({ ...quiet, onGivenUp: (why) => told.push(why) });
    await loaded(here);
    await clearDatabase(createRepository(quiet));
    expect(told).toEqual(['cleared']);
    expect((await loaded(here)).assessments).toEqual([]);
  });
});
