import { countingDepsOf } from '#functions/projector/index.ts';
import { recountOf } from '#functions/recount/index.ts';

export const handler = recountOf(countingDepsOf('recount', process.env));
