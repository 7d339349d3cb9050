import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { buildSync } from 'esbuild';

const ROOT = join(import.meta.dirname, '..', '..');
const BUNDLES = join(ROOT, '.build', 'bundles');

/** What one function is made of. */
export interface Bundle {
  /** A folder holding `index.mjs` and its source map; its name ends with a hash of what is in it. */
  readonly directory: string;
  /** The files that went in, from the project's root. */
  readonly inputs: readonly string[];
}

/** CommonJS packages among the dependencies ask for Node's own modules with `require`, which an ES module lacks. */
const REQUIRE = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);";

function build(entry: string): Bundle {
  const { outputFiles, metafile } = buildSync({
    absWorkingDir: ROOT,
    entryPoints: [join('functions', 'entries', `${entry}.ts`)],
    outfile: join('.build', 'bundles', entry, 'index.mjs'),
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    minify: true,
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: REQUIRE },
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const files = outputFiles.map(({ path, contents }) => ({ name: basename(path), contents }));
  const hash = files
    .reduce((sum, { contents }) => sum.update(contents), createHash('sha256'))
    .digest('hex')
    .slice(0, 16);
  const directory = join(BUNDLES, `${entry}-${hash}`);
  if (!existsSync(directory)) place(directory, files);
  return { directory, inputs: Object.keys(metafile.inputs) };
}

/** Fills a folder in one move, as another process may be making the same one. */
function place(directory: string, files: readonly { readonly name: string; readonly contents: Uint8Array }[]): void {
  mkdirSync(BUNDLES, { recursive: true });
  const unfinished = mkdtempSync(`${directory}.`);
  for (const { name, contents } of files) writeFileSync(join(unfinished, name), contents);
  try {
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true });
    if (!existsSync(directory)) throw error;
  }
}

const built = new Map<string, Bundle>();

/**
 * The bundle of an entry, built once however many cities run it. The same sources give the same folder on any machine.
 *
 * @param entry the name of a file in `functions/entries`
 * @throws esbuild's BuildFailure when the entry does not exist or does not compile
 */
export function bundleOf(entry: string): Bundle {
  const bundle = built.get(entry) ?? build(entry);
  built.set(entry, bundle);
  return bundle;
}
