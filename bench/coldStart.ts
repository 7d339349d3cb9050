import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as z from 'zod';

const PROGRAM = join(import.meta.dirname, 'coldProcess.mjs');

/** A function to start: its bundle, all it sees of its surroundings, and the first request it gets. */
export interface Start {
  readonly file: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly event: unknown;
}

/** What one start took, in milliseconds. */
export interface ColdStart {
  /** From nothing to the module loaded: what Lambda calls init. */
  readonly loaded: number;
  /** The processor time of that. */
  readonly loadedProcessor: number;
  /** From nothing to the first answer. */
  readonly answered: number;
}

const told = z.object({ step: z.enum(['loaded', 'answered']), processorMs: z.number(), statusCode: z.optional(z.number()) });

/**
 * Starts a process for one function and asks it once, as Lambda does for a first request.
 *
 * @throws Error when it ends without an answer, or the answer is not a good one: failing is quick, and proves nothing
 */
export function coldStart({ file, environment, event }: Start): Promise<ColdStart> {
  return new Promise((resolve, reject) => {
    const began = performance.now();
    const child = spawn(process.execPath, [PROGRAM, pathToFileURL(file).href, JSON.stringify(event)], {
      env: { ...environment },
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    const complaints: string[] = [];
    const steps = new Map<string, z.infer<typeof told> & { readonly at: number }>();
    child.stdio[2]?.on('data', (text) => complaints.push(String(text)));
    child.stdio[3]?.on('data', (text) => {
      const at = performance.now() - began;
      for (const line of String(text).split('\n').filter(Boolean)) {
        const step = told.parse(JSON.parse(line));
        steps.set(step.step, { ...step, at });
      }
    });
    child.once('error', reject);
    child.once('close', () => {
      const loaded = steps.get('loaded');
      const answered = steps.get('answered');
      if (loaded && answered?.statusCode === 200) {
        resolve({ loaded: loaded.at, loadedProcessor: loaded.processorMs, answered: answered.at });
      } else {
        reject(
          new Error(`${file} gave no good first answer (status ${answered?.statusCode ?? 'none'}).\n${complaints.join('').slice(-2000)}`),
        );
      }
    });
  });
}
