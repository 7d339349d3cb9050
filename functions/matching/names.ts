import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import type { MatchCard, MatchEntry } from '#shared/matching/index.ts';
import { type ParticipantCard, participantCard } from '#shared/participants/index.ts';
import { type VolunteerCard, volunteerCard } from '#shared/volunteers/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** The cards of some volunteers, by id. */
export async function volunteerCards({ table, keys }: Access, ids: readonly string[]): Promise<ReadonlyMap<string, VolunteerCard>> {
  const stored = await table.getAll(ids.map((id) => keys.card('volunteer', id)));
  return new Map(stored.map((item) => [item.sk, cardContent(item, volunteerCard)]));
}

/** The cards of some participants, by id. */
export async function participantCards({ table, keys }: Access, ids: readonly string[]): Promise<ReadonlyMap<string, ParticipantCard>> {
  const stored = await table.getAll(ids.map((id) => keys.card('participant', id)));
  return new Map(stored.map((item) => [item.sk, cardContent(item, participantCard)]));
}

/** What stands of a match whose other side has been erased: the match stays, the person does not. */
export const GONE = '–';

/** A match's volunteer as it is told with the match: name, and whether they are taking a break. */
export function volunteerOf(volunteers: ReadonlyMap<string, VolunteerCard>, id: string) {
  const volunteer = volunteers.get(id);
  return {
    volunteerName: volunteer?.name ?? GONE,
    volunteerState: volunteer?.state ?? 'left',
    volunteerPausedUntil: volunteer?.pausedUntil ?? null,
  };
}

/** A match's line with both people's names. */
export function named(
  entry: MatchEntry,
  participants: ReadonlyMap<string, ParticipantCard>,
  volunteers: ReadonlyMap<string, VolunteerCard>,
): MatchCard {
  return {
    ...entry,
    participantName: participants.get(entry.participantId)?.preferredName ?? GONE,
    ...volunteerOf(volunteers, entry.volunteerId),
  };
}
