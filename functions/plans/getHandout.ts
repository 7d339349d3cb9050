import type { ReadOf } from '#functions/platform/operation.ts';
import type { getHandout } from '#shared/plans/index.ts';
import { readHandout } from './store.ts';

/** A plan as it was handed out. */
export const showHandout: ReadOf<typeof getHandout> = (_actor, { params: { participantId, handoutId } }, deps) =>
  readHandout(deps, participantId, handoutId);
