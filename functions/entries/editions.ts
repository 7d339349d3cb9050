import { editionsOf, makingDepsOf } from '#functions/editions/index.ts';

export const handler = editionsOf(makingDepsOf(process.env));
