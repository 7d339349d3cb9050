import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { mayFind } from '#shared/access/index.ts';
import type { LocalDate } from '#shared/kernel/index.ts';
import type { MatchCard, MatchEntry } from '#shared/matching/index.ts';
import { type ParticipantEntry, participantEntry } from '#shared/participants/index.ts';
import { type VolunteerCard, volunteerCard } from '#shared/volunteers/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** The cards of some volunteers, by id. */
export async function volunteerCards({ table, keys }: Access, ids: readonly string[]): Promise<ReadonlyMap<string, VolunteerCard>> {
  const stored = await table.getAll(ids.map((id) => keys.card('volunteer', id)));
  return new Map(stored.map((item) => [item.sk, cardContent(item, volunteerCard)]));
}

/** What is known of some participants, by id: who they are, and whether their matches may be shown. */
export interface Participants {
  readonly names: ReadonlyMap<string, Pick<ParticipantEntry, 'preferredName' | 'state' | 'stateSince' | 'agreesToSharing'>>;
  /** Whether somebody may be told of a participant's match. One who has been erased is no secret: nothing tells who it was. */
  readonly areShown: (participantId: string) => boolean;
}

/** Some participants by id, as one member of staff may know of them. */
export async function participantsFor(
  actor: Actor,
  { table, keys, city }: Access & Pick<Deps, 'city'>,
  ids: readonly string[],
): Promise<Participants> {
  const stored = await table.getAll(ids.map((id) => keys.card('participant', id)));
  const names = new Map(stored.map((item) => [item.sk, cardContent(item, participantEntry)]));
  const areShown = (participantId: string): boolean => {
    const entry = names.get(participantId);
    return entry === undefined || mayFind(actor, entry, city);
  };
  return { names, areShown };
}

/** What stands of a match whose other side has been erased: the match stays, the person does not. */
export const GONE = '–';

/**
 * What somebody is called on their volunteer's record, which may lie open between counsellor and volunteer: nothing where they
 * do not agree to be told of.
 */
export const nameBeside = (participant: Pick<ParticipantEntry, 'preferredName' | 'agreesToSharing'> | undefined): string | null =>
  participant === undefined ? GONE : participant.agreesToSharing ? participant.preferredName : null;

/** A match's volunteer as it is told with the match: name, and whether they are taking a break. */
export function volunteerOf(volunteers: ReadonlyMap<string, VolunteerCard>, id: string) {
  const volunteer = volunteers.get(id);
  return {
    volunteerName: volunteer?.name ?? GONE,
    volunteerState: volunteer?.state ?? 'left',
    volunteerPausedUntil: volunteer?.pausedUntil ?? null,
  };
}

const IN_PLACE: ReadonlySet<string> = new Set(['active']);

/** Since when both people of a match have been here; null where one is on a break or gone. */
export const bothHereSince = (
  participant: Pick<ParticipantEntry, 'state' | 'stateSince'> | undefined,
  volunteer: Pick<VolunteerCard, 'state' | 'stateSince'> | undefined,
): LocalDate | null => {
  const both = [participant, volunteer].flatMap((one) => (one && IN_PLACE.has(one.state) ? one.stateSince : []));
  return both.length === 2 ? (both.toSorted().at(-1) ?? null) : null;
};

/** A match's line with both people's names. */
export function named(entry: MatchEntry, participants: Participants['names'], volunteers: ReadonlyMap<string, VolunteerCard>): MatchCard {
  const participant = participants.get(entry.participantId);
  return {
    ...entry,
    participantName: participant?.preferredName ?? GONE,
    participantState: participant?.state ?? 'closed',
    ...volunteerOf(volunteers, entry.volunteerId),
    bothHereSince: bothHereSince(participant, volunteers.get(entry.volunteerId)),
  };
}
