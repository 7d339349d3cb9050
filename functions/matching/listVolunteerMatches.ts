import { found } from '#functions/platform/must.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { byCode } from '#shared/kernel/index.ts';
import { type listVolunteerMatches, match, matchEntry } from '#shared/matching/index.ts';
import { GONE, nameBeside, participantsFor } from './names.ts';

/**
 * A volunteer's matches with those the one who asks may find, latest first: the index says where they stand. Refuses as not
 * found where there is no such volunteer.
 */
export const listOfVolunteer: ReadOf<typeof listVolunteerMatches> = async (actor, { params: { volunteerId } }, deps) => {
  const [where, volunteer] = await Promise.all([
    deps.table.queryByVolunteer(deps.keys.engagement(volunteerId)),
    deps.table.get(deps.keys.card('volunteer', volunteerId)),
  ]);
  found(volunteer);
  const matches = (await deps.table.getAll(where)).map(({ content }) => match.parse(content));
  const [participants, entries] = await Promise.all([
    participantsFor(
      actor,
      deps,
      matches.map(({ participantId }) => participantId),
    ),
    deps.table.getAll(matches.map(({ id }) => deps.keys.card('match', id))),
  ]);
  const titles = new Map(entries.map((stored) => [stored.sk, cardContent(stored, matchEntry).title]));
  return {
    items: matches
      .filter(({ participantId }) => participants.areShown(participantId))
      .sort((a, b) => byCode(b.proposedOn, a.proposedOn))
      .map(({ id, participantId, state, stateSince }) => ({
        match: { id, participantId, state, stateSince },
        participantName: nameBeside(participants.names.get(participantId)),
        title: titles.get(id) ?? GONE,
      })),
  };
};
