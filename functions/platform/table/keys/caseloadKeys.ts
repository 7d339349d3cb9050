import type { Key, Partitions } from './partition.ts';

/** Keys of who does what now: what waits for somebody, who covers for whom, and what is to be sent. */
export const caseloadKeys = (partition: Partitions) => ({
  /** A reminder that is planned about something in a record, there. */
  reminder: (kind: 'participant' | 'volunteer', subjectId: string, about: string): Key => ({
    pk: partition(kind, subjectId),
    sk: `reminder#${about}`,
  }),
  /** Messages of the city: those that wait, by when they are due, and what became of the others. */
  messages: () => partition('messages'),
  waitingMessage: (dueAt: string, id: string): Key => ({ pk: partition('messages'), sk: `due#${dueAt}#${id}` }),
  messageOutcome: (id: string): Key => ({ pk: partition('messages'), sk: `told#${id}` }),
  /** A meeting with a partner that is planned, for I dag of those who take part. */
  comingConference: (id: string): Key => ({ pk: partition('caseload'), sk: `now#conference#${id}` }),
  /** That a reminder could not be sent, so that somebody calls instead. */
  unsent: (id: string): Key => ({ pk: partition('caseload'), sk: `now#unsent#${id}` }),
  /** That a volunteer has asked to be called, and that one has said no to a proposal by link. */
  callWanted: (volunteerId: string): Key => ({ pk: partition('caseload'), sk: `now#call#${volunteerId}` }),
  saidNo: (matchId: string): Key => ({ pk: partition('caseload'), sk: `now#no#${matchId}` }),
  /** Who covers for whom, and all else of who does what now. */
  caseload: () => partition('caseload'),
  covers: (): Key => ({ pk: partition('caseload'), sk: 'now#covers' }),
  snooze: (line: string): Key => ({ pk: partition('caseload'), sk: `now#snooze#${line}` }),
  /** That a match ended for safety and waits for the unit leader. */
  safety: (matchId: string): Key => ({ pk: partition('caseload'), sk: `now#safety#${matchId}` }),
  /** That a conversation with a participant is asked for. */
  talkWanted: (participantId: string): Key => ({ pk: partition('caseload'), sk: `now#talk#${participantId}` }),
  position: (staffId: string): Key => ({ pk: partition('caseload'), sk: `now#position#${staffId}` }),
  coverHistory: (coverId: string, at: string, entry: string): Key => ({
    pk: partition('caseload'),
    sk: `history#${at}#${coverId}#${entry}`,
  }),
});
