// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { da } from '../../i18n/da';
import { useSession } from '../../state/session';
import { freshDevice, saved } from '../../state/testing/device';
import { clearPage, click, press, show, the, type } from '../../ui/testing/page';
import { NewAssessmentPage } from './NewAssessmentPage';

const t = da.newAssessment;

beforeEach(async () => {
  await freshDevice();
  history.replaceState(null, '', '#/ny');
  await show(<NewAssessmentPage />);
});
afterEach(async () => {
  await act(saved);
  await clearPage();
});

const choose = (name: string, value: string) => click(the(`[name="${name}"][value="${value}"]`));
const field = (id: string) => the<HTMLInputElement>(`#${id}`);
const begin = () => click(the('[type="submit"]'));
const problems = () => [...document.querySelectorAll('[role="alert"] li')].map((line) => line.textContent);
const subjects = () => Object.values(useSession.getState().assessments).map(({ subject }) => subject);

async function chooseRole(): Promise<void> {
  await act(async () => {
    const select = the<HTMLSelectElement>('#role');
    select.value = 'employee';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** All that is asked for besides the name. */
async function fillInTheRest(): Promise<void> {
  await choose('form', 'short');
  await chooseRole();
}

describe('an organisation', () => {
  it('can be started though no municipality was chosen', async () => {
    await fillInTheRest();
    await choose('kind', 'organisation');
    await type(field('organisation'), 'Region Nord');
    await begin();
    expect(problems()).toEqual([]);
    expect(subjects()).toEqual([{ kind: 'organisation', name: 'Region Nord' }]);
    expect(location.hash).toMatch(/^#\/v\/.+\/svar\/.+\/.+/);
  });

  it('can be started after the municipality was found missing', async () => {
    await fillInTheRest();
    await begin();
    expect(problems()).toEqual([t.errors.municipality]);
    await choose('kind', 'organisation');
    await type(field('organisation'), 'Region Nord');
    await begin();
    expect(subjects()).toEqual([{ kind: 'organisation', name: 'Region Nord' }]);
  });

  it('needs a name, and a municipality does not', async () => {
    await fillInTheRest();
    await choose('kind', 'organisation');
    await type(field('organisation'), '  ');
    await begin();
    expect(problems()).toEqual([t.errors.organisation]);
    await choose('kind', 'municipality');
    await type(field('municipality'), 'Aarhus');
    await begin();
    expect(subjects()).toEqual([{ kind: 'municipality', code: '0751', name: 'Aarhus Kommune' }]);
  });

  it('takes the other kind’s error off the page, whose field is no longer there', async () => {
    await fillInTheRest();
    await begin();
    await choose('kind', 'organisation');
    expect(problems()).toEqual([]);
  });
});

describe('a municipality', () => {
  it('is chosen from the list with the keyboard', async () => {
    await fillInTheRest();
    await type(field('municipality'), 'kobenh');
    await press('Enter');
    expect(field('municipality').value).toBe('Københavns Kommune');
    await begin();
    expect(subjects()).toEqual([{ kind: 'municipality', code: '0101', name: 'Københavns Kommune' }]);
  });

  it('is started once, however fast one sends the form', async () => {
    await fillInTheRest();
    await type(field('municipality'), 'Aarhus');
    await act(async () => {
      the('[type="submit"]').click();
      the('[type="submit"]').click();
    });
    expect(subjects()).toHaveLength(1);
  });

  it('is written out when one leaves the field', async () => {
    await type(field('municipality'), 'aarh');
    await act(async () => field('municipality').blur());
    expect(field('municipality').value).toBe('Aarhus Kommune');
  });

  it('is asked for while what is written fits several, and no longer when one is named', async () => {
    await fillInTheRest();
    await type(field('municipality'), 'a');
    await begin();
    expect(problems()).toEqual([t.errors.municipality]);
    expect(field('municipality').getAttribute('aria-invalid')).toBe('true');
    await type(field('municipality'), 'Aarhus');
    expect([problems(), field('municipality').getAttribute('aria-invalid')]).toEqual([[], null]);
    expect(subjects()).toEqual([]);
  });
});

describe('a form sent empty', () => {
  it('says what is missing in the order of the fields, and takes the focus there', async () => {
    await type(field('title'), ' ');
    await begin();
    expect(problems()).toEqual([
      t.errors.municipality,
      t.errors.assessmentTitle,
      t.errors.form,
      t.errors.role,
    ]);
    expect(document.activeElement).toBe(the('[role="alert"]'));
    const [first] = document.querySelectorAll<HTMLElement>('[role="alert"] a');
    if (first !== undefined) await click(first);
    expect(document.activeElement).toBe(field('municipality'));
    expect(subjects()).toEqual([]);
  });
});
