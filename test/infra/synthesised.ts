import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { synthesise } from '#local/build.ts';
import { standInPage } from './standInPage.ts';

/** The product as CDK would hand it to CloudFormation. */
export interface Synthesised {
  /** The cloud assembly's folder. */
  readonly directory: string;
  /** A stack's template, as the text that is deployed. */
  text(stackName: string): string;
}

/** What was synthesised into a folder. */
export const readIn = (directory: string): Synthesised => ({
  directory,
  text: (stackName) => readFileSync(join(directory, `${stackName}.template.json`), 'utf8'),
});

/**
 * The product with the cities it has, as `node infra/app.ts` synthesises it: once, and again only when something it is made
 * from has changed.
 */
export async function synthesised(): Promise<Synthesised> {
  const page = standInPage();
  const directory = await synthesise(page, () => {}).finally(() => rmSync(page, { recursive: true }));
  return readIn(directory);
}
