import { listPageOf } from '#functions/platform/listPage.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { listMatches, matchEntry } from '#shared/matching/index.ts';
import { named, participantsFor, volunteerCards } from './names.ts';

/** The matches of those the one who asks may find, with both people's names read by key. */
export const list: ReadOf<typeof listMatches> = (actor, { query }, deps) =>
  listPageOf(deps, listMatches, deps.keys.cards('match'), query, async (stored) => {
    const entries = stored.map((one) => cardContent(one, matchEntry));
    const [participants, volunteers] = await Promise.all([
      participantsFor(
        actor,
        deps,
        entries.map(({ participantId }) => participantId),
      ),
      volunteerCards(
        deps,
        entries.map(({ volunteerId }) => volunteerId),
      ),
    ]);
    return entries.map((entry) => (participants.areShown(entry.participantId) ? named(entry, participants.names, volunteers) : undefined));
  });
