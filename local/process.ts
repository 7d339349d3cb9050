import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program that runs beside us and never longer than us. */
export interface Companion {
  /** What the ready pattern found in the program's output. */
  readonly ready: RegExpMatchArray;
  stop(): Promise<void>;
}

/** Ends the program when our end of its input closes, so that it cannot outlive us even if we are killed outright. */
const UNTIL_WE_END = '"$0" "$@" </dev/null & exec >&- 2>&-; cat >/dev/null; kill $!; wait $!';

const LAST_LINES = 20;

/**
 * Starts a program and waits until a line of its output says that it is ready. It gets the environment given and
 * nothing of ours, and a process group of its own, so that Ctrl-C reaches us first and we end it in order.
 *
 * @throws Error with the program's last lines when it ends before it is ready
 */
export async function startCompanion(
  command: string,
  args: readonly string[],
  options: { cwd: string; env: Record<string, string>; readyWhen: RegExp; onEnd: (lastLines: string) => void },
): Promise<Companion> {
  const { cwd, env, readyWhen, onEnd } = options;
  const child = spawn('sh', ['-c', UNTIL_WE_END, command, ...args], { cwd, env: { PATH: '/usr/bin:/bin', ...env }, detached: true });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines: string[] = [];
  let running = false;

  const ready = await new Promise<RegExpMatchArray>((resolve, reject) => {
    const read = (line: string): void => {
      lines.push(line);
      if (lines.length > LAST_LINES) lines.shift();
      const match = line.match(readyWhen);
      if (match === null) return;
      running = true;
      resolve(match);
    };
    createInterface(child.stdout).on('line', read);
    createInterface(child.stderr).on('line', read);
    child.once('error', reject);
    child.stdout.once('close', () => {
      reject(new Error(`${command} ended before it was ready:\n${lines.join('\n')}`));
      if (running) onEnd(lines.join('\n'));
      child.stdin.end();
    });
  });

  return {
    ready,
    stop: () => {
      running = false;
      child.stdin.end();
      return ended;
    },
  };
}
