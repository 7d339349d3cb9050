import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { buildSync, type OutputFile } from 'esbuild';
import { crossingFunctions } from '../crossing.ts';
import { entries, nationalEntries } from '../entries.ts';
import { BUNDLING, NEVER_LOADED } from './bundling.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const BUNDLES = join('.build', 'bundles');

/** Every function there is. */
const NAMES = [...entries, ...nationalEntries, ...crossingFunctions].map(({ name }) => name);

/** What one function is made of. */
export interface Bundle {
  /** A folder holding `index.mjs` and its source map; its name ends with a hash of what is in it. */
  readonly directory: string;
  /** The files that went in, from the project's root. */
  readonly inputs: readonly string[];
}

/** All functions in one go, so that what they share is read and parsed once. */
function buildAll(): ReadonlyMap<string, Bundle> {
  const { outputFiles, metafile } = buildSync({
    ...BUNDLING,
    absWorkingDir: ROOT,
    entryPoints: NAMES.map((name) => ({ in: join('functions', 'entries', `${name}.ts`), out: join(name, 'index') })),
    outdir: BUNDLES,
    external: NEVER_LOADED,
    metafile: true,
    write: false,
  });
  return new Map(
    NAMES.map((name) => {
      const folder = join(BUNDLES, name);
      const files = outputFiles.filter(({ path }) => relative(ROOT, path).startsWith(join(folder, '/')));
      const inputs = Object.keys(metafile.outputs[join(folder, 'index.mjs')]?.inputs ?? {});
      return [name, { directory: placed(name, [...files, ...beside(inputs)]), inputs }];
    }),
  );
}

/** What goes into a folder. */
type Content = Pick<OutputFile, 'path' | 'contents'>;

/** What a package loads while it runs, from beside itself: no bundler sees it. */
const LOADED_FROM_BESIDE: Readonly<Record<string, string>> = {
  'node_modules/highs/build/highs.mjs': 'node_modules/highs/build/highs.wasm',
};

const beside = (inputs: readonly string[]): Content[] =>
  inputs.flatMap((input) => {
    const path = LOADED_FROM_BESIDE[input];
    return path === undefined ? [] : [{ path, contents: readFileSync(join(ROOT, path)) }];
  });

/** Where the files of a bundle are, put there unless they are there already. */
function placed(name: string, files: readonly Content[]): string {
  const hash = files
    .reduce((sum, { contents }) => sum.update(contents), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
  const directory = join(ROOT, BUNDLES, `${name}-${hash}`);
  if (!existsSync(directory)) fill(directory, files);
  // says when it was last used, as old ones are thrown away
  const now = new Date();
  utimesSync(directory, now, now);
  return directory;
}

/** Fills a folder in one move, as another process may be filling the same one. */
function fill(directory: string, files: readonly Content[]): void {
  mkdirSync(join(ROOT, BUNDLES), { recursive: true });
  const unfinished = mkdtempSync(`${directory}.`);
  for (const { path, contents } of files) writeFileSync(join(unfinished, basename(path)), contents);
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(directory)) throw error;
  }
}

let built: ReadonlyMap<string, Bundle> | undefined;

/**
 * The bundle of a function, built once however many cities run it. The same sources give the same folder on any machine.
 *
 * @param name of its file in `functions/entries`
 * @throws esbuild's BuildFailure when a file is missing or does not compile
 */
export function bundleOf(name: string): Bundle {
  built ??= buildAll();
  const bundle = built.get(name);
  if (bundle === undefined) throw new Error(`${name} is no function of the product.`);
  return bundle;
}
