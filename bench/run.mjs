import { runWithNode24 } from '../local/node24.mjs';

await runWithNode24(new URL('./run.ts', import.meta.url));
