// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { act } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { tourTexts } from '../../i18n/tour';
import * as commands from '../../state/exampleCommands';
import { useSession } from '../../state/session';
import { freshDevice, nextTurn, saved } from '../../state/testing/device';
import { clearPage, click, show, the, words } from '../../ui/testing/page';
import ExamplePage from './ExamplePage';

const t = tourTexts.da.failed;

beforeEach(async () => {
  await freshDevice();
  history.replaceState(null, '', '#/eksempel/proevekoebing');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await act(saved);
  await clearPage();
});

async function opened(): Promise<void> {
  for (let turn = 0; turn < 50 && !location.hash.includes('resultater'); turn++) await act(nextTurn);
}

describe('the address of an example', () => {
  it('opens it and gives its place in the history to the results', async () => {
    const length = history.length;
    await show(<ExamplePage example="proevekoebing" />);
    await opened();
    expect(location.hash).toBe('#/v/proevekoebing/resultater');
    expect(history.length).toBe(length);
    expect(Object.keys(useSession.getState().assessments)).toEqual(['proevekoebing']);
  });

  it('waits until everything stored has been read', async () => {
    useSession.setState({ status: 'loading' });
    await show(<ExamplePage example="proevekoebing" />);
    await act(nextTurn);
    expect(useSession.getState().assessments).toEqual({});
    await act(async () => useSession.setState({ status: 'ready' }));
    await opened();
    expect(location.hash).toBe('#/v/proevekoebing/resultater');
  });

  it('says so where it cannot be fetched, and tries again', async () => {
    const open = vi.spyOn(commands, 'openExample').mockRejectedValueOnce(new Error('no network'));
    await show(<ExamplePage example="proevekoebing" />);
    await act(nextTurn);
    expect(words()).toContain(t.what);
    expect(location.hash).toBe('#/eksempel/proevekoebing');
    await click(the('button'));
    await opened();
    expect(open).toHaveBeenCalledTimes(2);
    expect(location.hash).toBe('#/v/proevekoebing/resultater');
  });

  it('leaves a reader alone who has gone elsewhere meanwhile', async () => {
    await show(<ExamplePage example="proevekoebing" />);
    history.replaceState(null, '', '#/');
    await clearPage();
    await act(async () => {
      for (let turn = 0; turn < 10; turn++) await nextTurn();
    });
    expect(location.hash).toBe('#/');
  });
});
