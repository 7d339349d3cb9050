import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { afterAll } from 'vitest';
import { cities } from '#infra/cities.ts';
import { product } from '#infra/product.ts';
import { routes } from '#shared/contract/index.ts';
import type { City } from '#shared/kernel/index.ts';

/** The product as CDK would hand it to CloudFormation. */
export interface Synthesised {
  /** The cloud assembly's folder; removed when the file's tests are over. */
  readonly directory: string;
  readonly stackNames: readonly string[];
  template(stackName: string): Template;
  /** A template as the text that is deployed. */
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

/**
 * The product as constructs, not yet synthesised, with a stand-in page. Its folders are removed when the file's tests are over.
 *
 * @returns the app and the folder it would be synthesised into
 */
export function productOf(these: readonly City[] = cities, checkTemplates = true): { readonly app: App; readonly directory: string } {
  const page = standInPage();
  const directory = mkdtempSync(join(tmpdir(), 'assembly-'));
  afterAll(() => {
    for (const made of [page, directory]) rmSync(made, { recursive: true });
  });
  return { app: product({ cities: these, routes, page, outdir: directory, checkTemplates }), directory };
}

/**
 * Synthesises the whole product once, for a file of tests to share. Call it at the top of the file. The templates are
 * held against CloudFormation's schemas in `securityRules.test.ts`, once for all files.
 */
export function synthesised(these: readonly City[] = cities): Synthesised {
  const { app, directory } = productOf(these, false);
  const { stacks } = app.synth();
  const text = (stackName: string): string => readFileSync(join(directory, `${stackName}.template.json`), 'utf8');
  return {
    directory,
    stackNames: stacks.map(({ stackName }) => stackName),
    text,
    template: (stackName) => Template.fromString(text(stackName)),
  };
}
