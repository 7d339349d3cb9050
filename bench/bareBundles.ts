import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { BUNDLING, NEVER_LOADED } from '#infra/constructs/bundling.ts';

const HANDLER = join(import.meta.dirname, 'bareHandler.ts');

/** The bare handler's bundles: how they are told apart in the report, and what they leave out of the client. */
const BARE = [
  { name: 'bare', external: [] },
  { name: 'bare, trimmed', external: NEVER_LOADED },
] as const;

/** Bundles the bare handler as functions are: with the whole client as it comes, and with what functions leave out left out. */
export function bareBundles(directory: string): readonly { readonly name: string; readonly file: string }[] {
  return BARE.map(({ name, external }, index) => {
    const outdir = join(directory, `bare-${index}`);
    buildSync({ ...BUNDLING, entryPoints: [{ in: HANDLER, out: 'index' }], outdir, external: [...external] });
    return { name, file: join(outdir, 'index.mjs') };
  });
}
