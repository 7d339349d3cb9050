// Plain JavaScript, as the Node that starts it may be too old to read anything else.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const WANTED = 24;

const HOW_TO_FIX = `This needs Node ${WANTED}, and this is ${process.version}.
Node ${WANTED} comes with the dependencies: run "npm ci" with install scripts allowed
(npm config get ignore-scripts must say false), then start with npm: "npm start", "npm run token", "npm test".`;

/** Runs a program in the child and ends as it ends; signals go on to it, so that nothing is left behind. */
function runIn(node, script) {
  const child = spawn(node, [script, ...process.argv.slice(2)], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/**
 * Runs a TypeScript program under Node 24: here if this is it, else in the Node that came with the dependencies,
 * else it says how to get one.
 *
 * @param {URL} program
 */
export async function runWithNode24(program) {
  if (Number.parseInt(process.versions.node, 10) >= WANTED) {
    await import(program.href).catch((error) => {
      if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error;
      console.error(`${error.message}\nThe dependencies are missing or older than the code: run "npm ci" first.`);
      process.exitCode = 1;
    });
    return;
  }
  const installed = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url));
  if (existsSync(installed)) runIn(installed, fileURLToPath(program));
  else {
    console.error(HOW_TO_FIX);
    process.exitCode = 1;
  }
}
