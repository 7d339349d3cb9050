import { countingDepsOf, projectorOf } from '#functions/projector/index.ts';

export const handler = projectorOf(countingDepsOf('projector', process.env));
