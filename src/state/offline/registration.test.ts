// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSession } from '../session';
import { chooseNewVersion, putOffNewVersion, putReadyAway, takeBackChoice } from './newVersion';
import { prepareForOffline } from './registration';
import { tellOfRemoval, useOffline } from './store';

const queue = vi.hoisted(() => ({ waiting: 0 }));
vi.mock('../session', async () => {
  const { create } = await import('zustand');
  return { saveQueue: queue, useSession: create(() => ({})) };
});

/** A worker as the browser has it. */
class Worker extends EventTarget {
  readonly told: unknown[] = [];
  /** What it says of being whole. */
  isWhole = true;
  constructor(public state: ServiceWorkerState) {
    super();
  }
  become(state: ServiceWorkerState): void {
    this.state = state;
    this.dispatchEvent(new Event('statechange'));
  }
  postMessage(message: unknown, ports: readonly MessagePort[] = []): void {
    this.told.push(message);
    for (const port of ports) port.postMessage(this.isWhole);
  }
}

class Registration extends EventTarget {
  installing: Worker | null = null;
  waiting: Worker | null = null;
  active: Worker | null = null;
  readonly update = vi.fn(async () => undefined);
  install(): Worker {
    this.installing = new Worker('installing');
    this.dispatchEvent(new Event('updatefound'));
    return this.installing;
  }
}

class Workers extends EventTarget {
  controller: Worker | null = null;
  readonly register = vi.fn(async (_address: string, _options: RegistrationOptions) => registration);
  takeOver(worker: Worker): void {
    this.controller = worker;
    this.dispatchEvent(new Event('controllerchange'));
  }
}

let registration: Registration;
let workers: Workers;
const reload = vi.fn();
const offline = () => {
  const { readiness, newVersion } = useOffline.getState();
  return [readiness.kind, newVersion.kind];
};
const nextTurn = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  registration = new Registration();
  workers = new Workers();
  queue.waiting = 0;
  useOffline.setState(useOffline.getInitialState(), true);
  vi.stubEnv('DEV', false);
  vi.stubGlobal('isSecureContext', true);
  vi.stubGlobal('location', { protocol: 'https:', reload });
  Object.defineProperty(navigator, 'serviceWorker', { value: workers, configurable: true });
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
  vi.clearAllMocks();
  Reflect.deleteProperty(navigator, 'serviceWorker');
});

/** A tab of a later visit: the worker is there, and everything is kept. */
async function laterVisit(): Promise<void> {
  registration.active = new Worker('activated');
  workers.controller = registration.active;
  await prepareForOffline();
}

/** A newer version has been found, fetched and kept. */
function found(): Worker {
  const newer = registration.install();
  registration.installing = null;
  registration.waiting = newer;
  newer.become('installed');
  return newer;
}

describe('a first visit', () => {
  it('is ready once the worker has kept everything, and says so once; its taking over is no new version', async () => {
    await prepareForOffline();
    const worker = registration.install();
    expect(offline()).toEqual(['preparing', 'none']);
    worker.become('installed');
    expect(offline()).toEqual(['preparing', 'none']);
    registration.active = worker;
    worker.become('activated');
    workers.takeOver(worker);
    expect(offline()).toEqual(['ready', 'none']);
    expect(useOffline.getState().hasJustBecomeReady).toBe(true);
    putReadyAway();
    expect(useOffline.getState().hasJustBecomeReady).toBe(false);
  });

  it('says that it is not ready where something could not be kept', async () => {
    await prepareForOffline();
    registration.install().become('redundant');
    expect(offline()).toEqual(['failed', 'none']);
  });

  it('asks past what the browser keeps of the worker, within the folder', async () => {
    await prepareForOffline();
    expect(workers.register.mock.calls).toEqual([['./sw.js', { scope: './', updateViaCache: 'none' }]]);
  });

  it('says that it is not ready where the browser refuses the worker', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    workers.register.mockRejectedValue(new DOMException('no', 'SecurityError'));
    await prepareForOffline();
    expect(offline()).toEqual(['failed', 'none']);
  });

  it('says why there is no worker by plain http', async () => {
    vi.stubGlobal('isSecureContext', false);
    await prepareForOffline();
    expect(useOffline.getState().readiness).toEqual({ kind: 'impossible', why: 'insecure' });
    expect(workers.register).not.toHaveBeenCalled();
  });
});

describe('clearing everything', () => {
  it('is told where there was something to take away', async () => {
    await laterVisit();
    found();
    tellOfRemoval();
    expect(offline()).toEqual(['removed', 'none']);
    useOffline.setState({ readiness: { kind: 'impossible', why: 'insecure' } });
    tellOfRemoval();
    expect(offline()).toEqual(['impossible', 'none']);
  });
});

describe('a later visit', () => {
  it('is ready where the worker says that everything is there, and says nothing of it', async () => {
    await laterVisit();
    expect(offline()).toEqual(['ready', 'none']);
    expect(useOffline.getState().hasJustBecomeReady).toBe(false);
  });

  it('is not where the browser has let go of a file that cannot be had', async () => {
    registration.active = new Worker('activated');
    registration.active.isWhole = false;
    await prepareForOffline();
    expect(offline()).toEqual(['failed', 'none']);
  });

  it('tells of a version that has been waiting since the last', async () => {
    registration.waiting = new Worker('installed');
    await laterVisit();
    expect(offline()).toEqual(['ready', 'waiting']);
  });
});

describe('a new version', () => {
  it('waits: nothing is loaded anew, and the worker is told nothing', async () => {
    await laterVisit();
    const newer = found();
    expect(offline()).toEqual(['ready', 'waiting']);
    expect(newer.told).toEqual([]);
    putOffNewVersion();
    expect(useOffline.getState()).toMatchObject({ isPutOff: true, newVersion: { kind: 'waiting' } });
    expect(reload).not.toHaveBeenCalled();
  });

  it('is no news where it could not be kept', async () => {
    await laterVisit();
    registration.install().become('redundant');
    expect(offline()).toEqual(['ready', 'none']);
  });

  it('that is chosen takes over first; then this tab is loaded anew, once', async () => {
    await laterVisit();
    const newer = found();
    const choosing = chooseNewVersion();
    await nextTurn();
    expect(newer.told).toEqual(['take over']);
    expect(reload).not.toHaveBeenCalled();
    workers.takeOver(newer);
    newer.become('activated');
    await choosing;
    expect(reload).toHaveBeenCalledTimes(1);
    expect(offline()).toEqual(['ready', 'chosen']);
  });

  it('that is chosen waits until everything is saved, and can be taken back till then', async () => {
    await laterVisit();
    const newer = found();
    queue.waiting = 2;
    void chooseNewVersion();
    await nextTurn();
    takeBackChoice();
    queue.waiting = 0;
    useSession.setState({});
    await nextTurn();
    expect([offline(), newer.told]).toEqual([['ready', 'waiting'], []]);

    queue.waiting = 1;
    const choosing = chooseNewVersion();
    useSession.setState({});
    await nextTurn();
    expect(newer.told).toEqual([]);
    queue.waiting = 0;
    useSession.setState({});
    await nextTurn();
    newer.become('activated');
    await choosing;
    expect([newer.told, reload.mock.calls.length]).toEqual([['take over'], 1]);
  });

  it('that is chosen in another tab is told, also to whoever had put it off, and nothing is loaded anew', async () => {
    await laterVisit();
    const newer = found();
    putOffNewVersion();
    workers.takeOver(newer);
    expect(useOffline.getState()).toMatchObject({ isPutOff: false, newVersion: { kind: 'elsewhere' } });
    expect(reload).not.toHaveBeenCalled();
    registration.waiting = null;

    queue.waiting = 1;
    const choosing = chooseNewVersion();
    takeBackChoice();
    await choosing;
    expect([offline(), reload.mock.calls.length]).toEqual([['ready', 'elsewhere'], 0]);
    queue.waiting = 0;
    await chooseNewVersion();
    expect([newer.told, reload.mock.calls.length]).toEqual([[], 1]);
  });
});
