import { randomUUID } from 'node:crypto';
import type { AssignmentInput, BriefEdit, MeetingInput, MeetingToLog } from '#shared/matching/index.ts';

/** What a participant wants a volunteer for: a walk every Wednesday evening. */
export const anAssignment = (overrides: Partial<AssignmentInput> = {}): AssignmentInput => ({
  title: 'Gåtur hver onsdag kveld',
  need: 'walking',
  rhythm: 'weekly',
  minutes: 90,
  week: [{ day: 3, from: 17, to: 20 }],
  areas: ['midtbyen'],
  mattersMost: null,
  ...overrides,
});

/** A meeting that was held and went as agreed. */
export const aMeeting = (overrides: Partial<MeetingInput> = {}): MeetingInput => ({
  on: '2026-11-20',
  outcome: 'held',
  asAgreed: 'yes',
  did: ['walking'],
  text: 'Gikk langs elva.',
  minutes: 75,
  ...overrides,
});

/** The same meeting as it is sent, under an id of its own. */
export const aMeetingToLog = (overrides: Partial<MeetingInput> = {}): MeetingToLog => ({
  meetingId: randomUUID(),
  meeting: aMeeting(overrides),
  another: false,
});

/** What a participant agreed that a volunteer is told, for the first time. */
export const aBrief = (overrides: Partial<BriefEdit> = {}): BriefEdit => ({
  version: 0,
  text: 'Jeg liker å gå langs elva, og vil gjerne prate om fotball.',
  agreedOn: '2026-11-21',
  withFirstName: true,
  ...overrides,
});
