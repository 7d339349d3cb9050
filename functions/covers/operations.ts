import { change, type Operation } from '#functions/platform/operation.ts';
import { endCover, makeCover } from '#shared/covers/index.ts';
import { end } from './endCover.ts';
import { make } from './makeCover.ts';

/** What can be done about somebody's absence. */
export const coverOperations: readonly Operation[] = [change(makeCover, make), change(endCover, end)];
