import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { listParticipants, participantCard } from '#shared/participants/index.ts';

/** The city's participants, as cards. */
export const list: ReadOf<typeof listParticipants> = (_actor, { query }, deps) =>
  listPage(deps, listParticipants, deps.keys.cards('participant'), query, (stored) => cardContent(stored, participantCard));
