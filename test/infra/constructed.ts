import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import { cities } from '#infra/cities.ts';
import { product } from '#infra/product.ts';
import { routes } from '#shared/contract/index.ts';
import type { City } from '#shared/kernel/index.ts';
import { standInPage } from './standInPage.ts';
import { readIn, type Synthesised } from './synthesised.ts';

/**
 * The product as constructs, not yet synthesised. Its folders are removed when the file's tests are over.
 *
 * @returns the app and the folder it would be synthesised into
 */
export function productOf(these: readonly City[] = cities, checkTemplates = true): { readonly app: App; readonly directory: string } {
  const page = standInPage();
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  afterAll(() => {
    for (const folder of [page, directory]) rmSync(folder, { recursive: true });
  });
  return { app: product({ cities: these, routes, page, outdir: directory, checkTemplates }), directory };
}

/** The product with other cities than it has. */
export function synthesisedWith(these: readonly City[]): Synthesised & { readonly stackNames: readonly string[] } {
  const { app, directory } = productOf(these, false);
  const { stacks } = app.synth();
  return { ...readIn(directory), stackNames: stacks.map(({ stackName }) => stackName) };
}
