import type { AssignmentInput, MeetingInput } from '#shared/matching/index.ts';

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
