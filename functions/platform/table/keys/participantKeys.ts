import type { Key, Partitions } from './partition.ts';

/** Keys of participants: their record, their journal, and what stands between them and volunteers. */
export function participantKeys(partition: Partitions) {
  const participant = (id: string) => partition('participant', id);
  return {
    participant,
    profile: (id: string): Key => ({ pk: participant(id), sk: 'profile' }),
    wishes: (id: string): Key => ({ pk: participant(id), sk: 'wishes' }),
    assignment: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `assignment#${id}` }),
    /** That a participant and a volunteer may not be matched. */
    bar: (participantId: string, volunteerId: string): Key => ({ pk: participant(participantId), sk: `bar#${volunteerId}` }),
    /** What the participant has agreed that a volunteer is told of them, for one assignment. */
    brief: (participantId: string, assignmentId: string): Key => ({ pk: participant(participantId), sk: `brief#${assignmentId}` }),
    match: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `match#${id}` }),
    meeting: (participantId: string, matchId: string, id: string): Key => ({
      pk: participant(participantId),
      sk: `meeting#${matchId}#${id}`,
    }),
    /** The meetings of a match that ended early, of one period. */
    earlyEndings: (participantId: string, matchId: string, until: string): Key => ({
      pk: participant(participantId),
      sk: `early#${matchId}#${until}`,
    }),
    participantHistory: (id: string, at: string, entry: string): Key => ({ pk: participant(id), sk: `history#${at}#${entry}` }),
    journal: (participantId: string) => partition('journal', participantId),
    conversation: (participantId: string, on: string, id: string): Key => ({
      pk: partition('journal', participantId),
      sk: `conversation#${on}#${id}`,
    }),
    /** What a participant says against what was written of a conversation. */
    correction: (participantId: string, conversationId: string, id: string): Key => ({
      pk: partition('journal', participantId),
      sk: `correction#${conversationId}#${id}`,
    }),
    /** One time a consent was given or withdrawn. */
    consentEvent: (participantId: string, at: string, entry: string): Key => ({
      pk: partition('journal', participantId),
      sk: `consent#${at}#${entry}`,
    }),
    appointment: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `appointment#${id}` }),
    goal: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `goal#${id}` }),
    handout: (participantId: string, id: string): Key => ({ pk: participant(participantId), sk: `handout#${id}` }),
    assessment: (participantId: string, id: string): Key => ({ pk: partition('journal', participantId), sk: `assessment#${id}` }),
    participantCase: (participantId: string, id: string): Key => ({ pk: partition('journal', participantId), sk: `case#${id}` }),
    participantTask: (participantId: string, id: string): Key => ({ pk: partition('journal', participantId), sk: `task#${id}` }),
    /** What was merged into a record, in the record that was kept. */
    merge: (participantId: string, otherId: string): Key => ({ pk: participant(participantId), sk: `merge#${otherId}` }),
    /** What is left under the id of a record that was merged into another: where it went. */
    signpost: (otherId: string): Key => ({ pk: participant(otherId), sk: 'signpost' }),
    /** That a row of a list was loaded. */
    importedParticipant: (row: string): Key => ({ pk: partition('imports', 'participant'), sk: row }),
  };
}
