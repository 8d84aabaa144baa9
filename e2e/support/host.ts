/** A host of a test's own: it can be stopped, started again, and given a newer version of the app. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { deployNewVersion } from './newVersion';
import { test as base } from './test';

interface Host {
  readonly address: string;
  /** Puts the next version in the place of the one that lies there; its footer says so. */
  deploy(): Promise<void>;
  start(): Promise<void>;
  /** Ends the server: whoever asks is refused, as where there is no network. */
  stop(): Promise<void>;
}

interface Options {
  /** Where it is found; Chromium trusts `localhost` as if it came by https. */
  readonly name: string;
  /** Whether the host has browsers keep everything for a year. */
  readonly year: boolean;
}

export const usual: Options = { name: 'localhost', year: false };

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** The `test` of roads on a host of their own, in a browser with service workers. */
export const test = base.extend<{ host: Host; hosting: Options }>({
  serviceWorkers: 'allow',
  hosting: [usual, { option: true }],
  host: async ({ hosting }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'kommunespejl-host-'));
    // Without what is compressed: it would have to be made anew for a newer version.
    await cp('dist', folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
    const port = await freePort();
    let server: ChildProcess | null = null;
    const host: Host = {
      address: `http://${hosting.name}:${port}/`,
      deploy: () => deployNewVersion(folder),
      async start() {
        const args = ['scripts/serve.mjs', '--root', folder, '--port', String(port)];
        server = spawn(process.execPath, hosting.year ? [...args, '--year'] : args);
        if (server.stdout !== null) await once(server.stdout, 'data');
      },
      async stop() {
        if (server === null || server.exitCode !== null || server.signalCode !== null) return;
        server.kill();
        await once(server, 'exit');
      },
    };
    await host.start();
    await use(host);
    await host.stop();
    await rm(folder, { recursive: true });
  },
  // The host outlives the page, which may still ask for something.
  baseURL: ({ host }, use) => use(host.address),
});

/** Empties what the browser keeps of any host by itself: it would hide what the service worker lacks. */
export async function emptyHttpCache(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.clearBrowserCache');
  await browser.detach();
}
