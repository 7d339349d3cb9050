import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { placesOf } from '#functions/platform/places.ts';
import { BUNDLING } from '#infra/constructs/bundling.ts';

const SOURCE = `
/** Fails two calls down. */
function deepest(): never {
  throw new Error('Ola Nordmann\\n    at home');
}
export const handler = () => deepest();
`;

const thrown = z.object({ message: z.string(), stack: z.string() });

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'places-'));
});
afterAll(() => rm(directory, { recursive: true }));

/** Prints what the handler of a bundle throws, in a Node of its own: the one that runs the tests maps stacks by itself. */
const PRINT = `
const { handler } = await import(process.argv[1]);
try { handler(); } catch ({ message, stack }) { console.log(JSON.stringify({ message, stack })); }
`;

/** What a bundle of the source above throws, with or without its map beside it. */
async function thrownBy(name: string, { map }: { map: boolean }): Promise<Error> {
  const entry = join(directory, `${name}.ts`);
  const folder = join(directory, name);
  await writeFile(entry, SOURCE);
  buildSync({ ...BUNDLING, entryPoints: [{ in: entry, out: 'index' }], outdir: folder });
  if (!map) await rm(join(folder, 'index.mjs.map'));
  const args = ['--input-type=module', '--eval', PRINT, pathToFileURL(join(folder, 'index.mjs')).href];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { message, stack } = thrown.parse(JSON.parse(stdout));
  return Object.assign(new Error(message), { stack });
}

test('an error in a bundle is placed in the source it was made from, and its message is not told', async () => {
  const places = placesOf(await thrownBy('mapped', { map: true }));
  expect(places[0]).toMatch(/^at .*mapped\.ts:4:9\)?$/);
  expect(places.join('\n')).not.toMatch(/Nordmann|home/);
});

test('without a map it is placed in the bundle', async () => {
  expect(placesOf(await thrownBy('unmapped', { map: false }))[0]).toContain('unmapped/index.mjs:');
});

test('an error in a source file is placed there', () => {
  expect(placesOf(new Error('Ola Nordmann'))[0]).toContain('places.test.ts:');
});
