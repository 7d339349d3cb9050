import type { Key, Partitions } from './partition.ts';

/** Keys of those who work here: who they are, their calendars, and whom they have read about. */
export const staffKeys = (partition: Partitions) => ({
  /** A member's own calendar address, and what the programs they gave it to were told last. */
  calendarAddress: (staffId: string): Key => ({ pk: partition('calendar', staffId), sk: 'address' }),
  calendarShown: (staffId: string): Key => ({ pk: partition('calendar', staffId), sk: 'shown' }),
  /** Whose calendar an address opens, by the hash of its secret. */
  calendarDoor: (tokenHash: string): Key => ({ pk: partition('feed', tokenHash), sk: 'door' }),
  staff: () => partition('staff'),
  member: (id: string): Key => ({ pk: partition('staff'), sk: id }),
  /** Who has read somebody's record. */
  accessOf: (subjectId: string) => partition('access', subjectId),
  /** What has been done to a member's access. */
  membership: (id: string) => partition('membership', id),
  memberHistory: (id: string, at: string, entry: string): Key => ({ pk: partition('membership', id), sk: `history#${at}#${entry}` }),
  /** Readings of a month, `YYYY-MM`, outside the work of whoever read, and that they were looked through. */
  outsideReadings: (month: string) => partition('access', month),
  outsideReading: (month: string, at: string, entry: string): Key => ({ pk: partition('access', month), sk: `${at}#${entry}` }),
  /** That there are any, so that nobody is asked to look through an empty month. */
  outsideMark: (month: string): Key => ({ pk: partition('access', month), sk: 'any' }),
  readingReview: (month: string): Key => ({ pk: partition('access', month), sk: 'review' }),
  access: (subjectId: string, at: string, entry: string): Key => ({ pk: partition('access', subjectId), sk: `${at}#${entry}` }),
  /** Why somebody opens a record today; it stands with the log, where functions may add and take nothing away. */
  opening: (subjectId: string, today: string, staffId: string): Key => ({
    pk: partition('access', subjectId),
    sk: `opening#${today}#${staffId}`,
  }),
});
