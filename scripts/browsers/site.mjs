/** The built app on a server that can be stopped and started again at the same address. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { inProject } from '../project.mjs';
import { freePort } from '../serve.mjs';

/** @returns `{ address, stop, start }`; it has been started */
export async function siteOf(root) {
  const port = await freePort();
  let server = null;
  const start = async () => {
    server = spawn(
      process.execPath,
      [inProject('scripts/serve.mjs'), '--root', root, '--port', String(port)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    // It prints its address once it listens.
    await once(server.stdout, 'data');
  };
  const stop = async () => {
    if (server === null) return;
    const ended = once(server, 'exit');
    server.kill();
    await ended;
    server = null;
  };
  await start();
  return { address: `http://localhost:${port}/`, stop, start };
}
