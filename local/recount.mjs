import { runWithNode24 } from './node24.mjs';

await runWithNode24(new URL('./recount.ts', import.meta.url));
