import type { Key, Partitions } from './partition.ts';

/** Keys of volunteers and of those who want to become one: their record, their links, and where the index finds their matches. */
export function volunteerKeys(partition: Partitions) {
  const volunteer = (id: string) => partition('volunteer', id);
  return {
    volunteer,
    volunteerProfile: (id: string): Key => ({ pk: volunteer(id), sk: 'profile' }),
    volunteerHistory: (id: string, at: string, entry: string): Key => ({ pk: volunteer(id), sk: `history#${at}#${entry}` }),
    applicationRecord: (id: string) => partition('application', id),
    application: (id: string): Key => ({ pk: partition('application', id), sk: 'application' }),
    applicationHistory: (id: string, at: string, entry: string): Key => ({
      pk: partition('application', id),
      sk: `history#${at}#${entry}`,
    }),
    importedVolunteer: (row: string): Key => ({ pk: partition('imports', 'volunteer'), sk: row }),
    /** A volunteer's personal links, and one of them. */
    links: (volunteerId: string) => partition('links', volunteerId),
    link: (volunteerId: string, id: string): Key => ({ pk: partition('links', volunteerId), sk: `link#${id}` }),
    /** Which link a token opens, by the token's hash. */
    linkDoor: (tokenHash: string): Key => ({ pk: partition('link', tokenHash), sk: 'door' }),
    supervision: (volunteerId: string, on: string, id: string): Key => ({ pk: volunteer(volunteerId), sk: `supervision#${on}#${id}` }),
    /** Index partition: a volunteer's matches, wherever the participants are. */
    engagement: (volunteerId: string) => partition('engagement', volunteerId),
    /** Index partition: whom a volunteer may not be matched with. */
    barredFrom: (volunteerId: string) => partition('engagement', volunteerId, 'bars'),
    pool: () => partition('pool', 'volunteer'),
    candidate: (volunteerId: string): Key => ({ pk: partition('pool', 'volunteer'), sk: volunteerId }),
  };
}
