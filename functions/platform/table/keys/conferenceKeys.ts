import type { Key, Partitions } from './partition.ts';

/** Keys of the meetings with partners, and of who is gone through in them. */
export const conferenceKeys = (partition: Partitions) => ({
  conferenceRecord: (id: string) => partition('conference', id),
  conference: (id: string): Key => ({ pk: partition('conference', id), sk: 'conference' }),
  /** A case of somebody who is not registered, and the name the partner has confirmed. */
  conferenceCase: (conferenceId: string, id: string): Key => ({ pk: partition('conference', conferenceId), sk: `case#${id}` }),
  caseName: (conferenceId: string, caseId: string): Key => ({ pk: partition('conference', conferenceId), sk: `name#${caseId}` }),
  /** That a participant is in a meeting's queue; what is written of them is in their journal. */
  queuedParticipant: (conferenceId: string, participantId: string): Key => ({
    pk: partition('conference', conferenceId),
    sk: `person#${participantId}`,
  }),
  /** How many have been told of without a name. */
  unnamed: (conferenceId: string): Key => ({ pk: partition('conference', conferenceId), sk: 'unnamed' }),
  conferenceTask: (conferenceId: string, id: string): Key => ({ pk: partition('conference', conferenceId), sk: `task#${id}` }),
  conferenceHistory: (id: string, at: string, entry: string): Key => ({
    pk: partition('conference', id),
    sk: `history#${at}#${entry}`,
  }),
});
