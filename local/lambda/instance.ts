import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Worker } from 'node:worker_threads';
import { clockMovedBy } from '../movedClock/clock.ts';
import { inTurn } from './inTurn.ts';

/** An event on its way to a function, as JSON. */
export interface Invocation {
  readonly event: string;
  readonly context: {
    readonly awsRequestId: string;
    readonly functionName: string;
    readonly functionVersion: '$LATEST';
    readonly invokedFunctionArn: string;
    readonly memoryLimitInMB: string;
    /** When time is up, in milliseconds since 1970. */
    readonly deadline: number;
  };
}

/** What a function answered: its result, or its error, as JSON. */
export type Outcome = { readonly ok: true; readonly payload: string } | { readonly ok: false; readonly payload: string };

/** What one instance runs, and within what. */
export interface Program {
  readonly file: string;
  /** The export that is called. */
  readonly handler: string;
  /** All it sees of any environment. */
  readonly environment: Readonly<Record<string, string>>;
  readonly memoryMb: number;
  readonly onLine: (line: string) => void;
}

const failure = (errorMessage: string): Outcome => ({ ok: false, payload: JSON.stringify({ errorMessage }) });
/** What is answered in place of a function that has been ended. */
export const STOPPED = failure('Stopped');

/** Lambda gives a function this long to load. */
const INIT_MS = 10_000;

/** One instance of a function. It serves one request at a time; after a crash or a time-out it is dead and is thrown away. */
export class Instance {
  private worker: Worker | undefined;
  /** Settles when it has loaded, or could not. */
  readonly loaded: Promise<Outcome>;
  private settle: ((outcome: Outcome) => void) | undefined;
  dead = false;

  constructor(program: Program) {
    this.loaded = inTurn(() => this.load(program));
  }

  /** Asks the function, as soon as it has loaded. */
  async invoke(
    invocation: Omit<Invocation, 'context'> & { context: Omit<Invocation['context'], 'deadline'> },
    timeoutMs: number,
  ): Promise<Outcome> {
    const loaded = await this.loaded;
    if (!loaded.ok) return loaded;
    const answered = this.next(timeoutMs, 'Task');
    this.worker?.postMessage({ ...invocation, context: { ...invocation.context, deadline: Date.now() + timeoutMs } });
    return answered;
  }

  /** Ends it, whatever it is doing. */
  async stop(): Promise<void> {
    this.end('Stopped');
    await this.worker?.terminate();
  }

  private async load({ file, handler, environment, memoryMb, onLine }: Program): Promise<Outcome> {
    if (this.dead) return STOPPED;
    this.worker = new Worker(join(import.meta.dirname, 'worker.ts'), {
      workerData: { file, handler, clockMovedBy: clockMovedBy() },
      env: { ...environment },
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    for (const stream of [this.worker.stdout, this.worker.stderr]) createInterface(stream).on('line', onLine);
    this.worker.on('message', (outcome: Outcome) => this.settle?.(outcome));
    this.worker.on('error', (error: unknown) => this.end(error instanceof Error ? `${error.name}: ${error.message}` : String(error)));
    this.worker.on('exit', () => this.end('Runtime exited'));
    return this.next(INIT_MS, 'Init');
  }

  private next(timeoutMs: number, what: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.end(`${what} timed out after ${(timeoutMs / 1000).toFixed(2)} seconds`);
        void this.worker?.terminate();
      }, timeoutMs);
      this.settle = (outcome) => {
        clearTimeout(timer);
        this.settle = undefined;
        resolve(outcome);
      };
    });
  }

  private end(errorMessage: string): void {
    this.dead = true;
    this.settle?.(failure(errorMessage));
  }
}
