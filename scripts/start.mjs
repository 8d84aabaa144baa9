/** `npm start`: installs what is missing, builds, serves the built app and prints its address. */
import { parseArgs } from 'node:util';
import { runNode } from './processes.mjs';
import { inProject } from './project.mjs';
import { portFrom, serve } from './serve.mjs';
import { setUp } from './setup.mjs';

const { values } = parseArgs({ options: { port: { type: 'string', default: '4173' } } });
const wanted = portFrom(values.port);

await setUp();
if ((await runNode('scripts/build.mjs')) !== 0) {
  console.error('The app was not built, so there is nothing to serve. The reason stands above.');
  process.exit(1);
}
const port = await serve({ root: inProject('dist'), port: wanted });
if (port !== wanted) console.log(`Port ${wanted} is taken, so the next free one is used.`);
console.log('Kommunespejl is ready. Stop it with Ctrl+C.');
console.log(`http://localhost:${port}`);
