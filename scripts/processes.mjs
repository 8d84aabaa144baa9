/** Runs programs for the other scripts; what they print goes straight to the terminal. */
import { spawn } from 'node:child_process';
import { inProject, PROJECT } from './project.mjs';

/**
 * Runs a program to its end and resolves to its exit code (1 when it could not be started or was ended by a
 * signal). Nothing is interpreted by a shell unless `shell` is asked for.
 */
export function run(command, args, { env = {}, shell = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: PROJECT,
      env: { ...process.env, ...env },
      stdio: 'inherit',
      shell,
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs a JavaScript file of the project (a script or a tool in node_modules) with the same Node. */
export function runNode(file, args = [], options = {}) {
  return run(process.execPath, [inProject(file), ...args], options);
}

/** Runs npm: the one that started us where there is one, else the one on PATH. */
export function runNpm(args) {
  const npmCli = process.env.npm_execpath;
  if (npmCli?.endsWith('npm-cli.js')) return run(process.execPath, [npmCli, ...args]);
  // On Windows npm is a .cmd file, which only a shell can start; the arguments are our own, fixed words.
  return run('npm', args, { shell: process.platform === 'win32' });
}
