import type { Plugin } from 'vite';

const FONT = '.ttf';

/** Lets tests read a font's file as bytes, as bundles hold it. */
export const fontsAsBytes: Plugin = {
  name: 'fonts-as-bytes',
  enforce: 'pre',
  load: (id) =>
    id.endsWith(FONT)
      ? `import { readFileSync } from 'node:fs'; export default new Uint8Array(readFileSync(${JSON.stringify(id)}));`
      : null,
};
