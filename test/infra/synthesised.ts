import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { afterAll } from 'vitest';
import { cities } from '#infra/cities.ts';
import { product } from '#infra/product.ts';
import { synthesise } from '#local/build.ts';
import { routes } from '#shared/contract/index.ts';
import type { City } from '#shared/kernel/index.ts';

/** The product as CDK would hand it to CloudFormation. */
export interface Synthesised {
  /** The cloud assembly's folder. */
  readonly directory: string;
  /** A stack's template, as the text that is deployed. */
  text(stackName: string): string;
}

/** A page in place of the built one, which no test here looks into. */
function standInPage(): string {
  const directory = mkdtempSync(join(tmpdir(), 'page-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<!doctype html><title>Steg for Steg</title>');
  writeFileSync(join(directory, 'assets', 'index-0.js'), '');
  return directory;
}

const remove = (directory: string): void => rmSync(directory, { recursive: true });

const readIn = (directory: string): Synthesised => ({
  directory,
  text: (stackName) => readFileSync(join(directory, `${stackName}.template.json`), 'utf8'),
});

/**
 * The product with the cities it has, as `node infra/app.ts` synthesises it: once, and again only when something it is made
 * from has changed.
 */
export async function synthesised(): Promise<Synthesised> {
  const page = standInPage();
  const directory = await synthesise(page, () => {}).finally(() => remove(page));
  return readIn(directory);
}

/**
 * The product as constructs, not yet synthesised. Its folders are removed when the file's tests are over.
 *
 * @returns the app and the folder it would be synthesised into
 */
export function productOf(these: readonly City[] = cities, checkTemplates = true): { readonly app: App; readonly directory: string } {
  const page = standInPage();
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  afterAll(() => [page, directory].forEach(remove));
  return { app: product({ cities: these, routes, page, outdir: directory, checkTemplates }), directory };
}

/** The product with other cities than it has. */
export function synthesisedWith(these: readonly City[]): Synthesised & { readonly stackNames: readonly string[] } {
  const { app, directory } = productOf(these, false);
  const { stacks } = app.synth();
  return { ...readIn(directory), stackNames: stacks.map(({ stackName }) => stackName) };
}
