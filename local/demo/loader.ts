import { existsSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';

/** The national office as loading demo data sees it. */
export interface DemoNation {
  readonly id: string;
  readonly url: string;
  /** Waits until what was saved before is counted. */
  counted(): Promise<void>;
}

/** What loading demo data gets. */
export interface DemoCloud {
  /** The cities to fill, each with its address, without a path. */
  readonly cities: readonly { readonly id: string; readonly url: string }[];
  /** The national office, which publishes what the cities came to; absent where it is to publish nothing. */
  readonly nation?: DemoNation;
  /** An access token of a demo login (`veileder`, `leder`, …) in a city; a new sign-in when the last one is about to run out. */
  token(city: string, login: string): Promise<string>;
  /** Says how far it has come, in one line. */
  progress(line: string): void;
  /** Aborted when the local cloud ends. */
  readonly signal: AbortSignal;
}

/**
 * Loads demo data through the API alone. It may be called again over data it has loaded whole or in part, and then adds
 * what is missing and nothing else.
 */
export type LoadDemo = (cloud: DemoCloud) => Promise<void>;

const LOADER = join(import.meta.dirname, 'load.ts');
const loaderModule = z.object({ loadDemo: z.custom<LoadDemo>((value) => typeof value === 'function') });

/** The loader of demo data, `loadDemo` in `local/demo/load.ts`; undefined where there is none. */
export async function demoLoader(): Promise<LoadDemo | undefined> {
  return existsSync(LOADER) ? loaderModule.parse({ ...(await import(LOADER)) }).loadDemo : undefined;
}
