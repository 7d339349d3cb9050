import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { glob, mkdir, mkdtemp, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { realNow } from './movedClock/clock.ts';

const ROOT = join(import.meta.dirname, '..');
const BUILDS = join(ROOT, '.build', 'local');
/** Where synthesis keeps each function it has bundled, until something in it changes. */
const BUNDLES = join(ROOT, '.build', 'bundles');
const run = promisify(execFile);

/** What each build is made from. */
const PAGE_SOURCES = ['web/**/*', 'shared/**/*', 'package-lock.json', 'package.json', 'tsconfig.json'];
const ASSEMBLY_SOURCES = ['infra/**/*', 'functions/**/*', 'shared/**/*', 'cdk.json', 'package-lock.json', 'package.json', 'tsconfig.json'];

/** Builds nobody has used for this long are thrown away. */
const UNUSED_MS = 24 * 60 * 60 * 1000;

/**
 * The page as static files, built again only when something it is made from has changed.
 *
 * @returns the directory it lies in
 * @throws Error with what the builder said, when it fails
 */
export async function buildPage(log: (line: string) => void): Promise<string> {
  const vite = join(ROOT, 'node_modules/vite/bin/vite.js');
  return built(
    'page',
    await hashOf(PAGE_SOURCES, ROOT),
    () => log('Building the page …'),
    (directory) =>
      run(process.execPath, [vite, 'build', '--config', 'web/vite.config.ts', '--outDir', directory], {
        cwd: ROOT,
        env: { ...process.env, NO_COLOR: '1' },
      }),
  );
}

/**
 * The cloud assembly, synthesised again only when something it is made from has changed. Templates are not held against
 * CloudFormation's schemas here, which would take longer than all the rest; the tests of `infra` do that.
 *
 * @param page directory of the built page
 * @returns the directory it lies in
 * @throws Error with what the CDK app said, when it fails
 */
export async function synthesise(page: string, log: (line: string) => void): Promise<string> {
  const hash = await hashOf(ASSEMBLY_SOURCES, ROOT, await hashOf(['**/*'], page));
  const app = join(ROOT, 'infra/app.ts');
  return built(
    'assembly',
    hash,
    () => log('Synthesising the cloud …'),
    (directory) =>
      run(process.execPath, [app], { cwd: ROOT, env: { ...process.env, PAGE_DIR: page, CDK_OUTDIR: directory, CDK_VALIDATION: 'false' } }),
  );
}

/** Builds in a directory of its own and puts it in place in one move, as several may ask at once and nobody may see half. */
async function built(name: string, hash: string, announce: () => void, build: (directory: string) => Promise<unknown>): Promise<string> {
  const directory = join(BUILDS, `${name}-${hash}`);
  if (!existsSync(directory)) {
    announce();
    await mkdir(BUILDS, { recursive: true });
    const unfinished = await mkdtemp(join(BUILDS, `${name}.`));
    await build(unfinished).catch((error: unknown) => {
      throw new Error(`The ${name} could not be built:\n${error instanceof Error && 'stderr' in error ? error.stderr : error}`);
    });
    await rename(unfinished, directory).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true });
      if (!existsSync(directory)) throw error;
    });
    await Promise.all([BUILDS, BUNDLES].map(removeUnused));
  }
  const now = new Date(realNow());
  await utimes(directory, now, now);
  return directory;
}

async function removeUnused(directory: string): Promise<void> {
  for await (const name of glob('*', { cwd: directory })) {
    const build = join(directory, name);
    // somebody else may be removing the same one
    const used = await stat(build).catch(() => undefined);
    if (used !== undefined && realNow() - used.mtimeMs > UNUSED_MS) await rm(build, { recursive: true, force: true });
  }
}

/** A hash of the names and contents of files below a directory, and of what else matters. */
async function hashOf(patterns: readonly string[], directory: string, besides = ''): Promise<string> {
  const files: string[] = [];
  for await (const file of glob(patterns, { cwd: directory, withFileTypes: true }))
    if (file.isFile()) files.push(join(file.parentPath, file.name));
  const hash = createHash('sha256').update(besides);
  for (const file of files.sort()) hash.update(`${file}\0`).update(await readFile(file));
  return hash.digest('hex').slice(0, 16);
}
