import type { ReadOf } from '#functions/platform/operation.ts';
import type { listClosures } from '#shared/access/index.ts';
import { readClosable } from './closures.ts';

/** The members of staff a record is closed to. */
export const list: ReadOf<typeof listClosures> = async (_actor, { params: { participantId } }, deps) => ({
  items: (await readClosable(deps, participantId)).content.closedTo,
});
