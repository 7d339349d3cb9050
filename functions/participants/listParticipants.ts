import { listPage } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { mayFind } from '#shared/access/index.ts';
import { cardOf, listParticipants, participantEntry } from '#shared/participants/index.ts';

/** The participants that the one who asks may find, as cards. */
export const list: ReadOf<typeof listParticipants> = (actor, { query }, deps) =>
  listPage(deps, listParticipants, deps.keys.cards('participant'), query, (stored) => {
    const entry = cardContent(stored, participantEntry);
    return mayFind(actor, entry, deps.city) ? cardOf(entry) : undefined;
  });
