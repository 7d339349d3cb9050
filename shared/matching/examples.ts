/** Invented people and their match, used wherever the contract shows an example. */
export const participantId = 'c2b7a8de-0f5b-4d0f-8f8e-6b1f6a0d3c11';
export const volunteerId = '5a1f5b0e-6a7c-4a52-9f7c-2d9a4b1c0a21';
export const assignmentId = '9d3c1f70-2b6e-4f8e-a1d5-4e7c6b5a3f02';
export const matchId = '4f6b2d18-7c1e-4b9a-8e3f-1a2b3c4d5e06';
export const responsible = { id: '7d0f4a52-5d2b-4c3e-8f37-3f0d0b8f0a10', name: 'Kari Eksempel' };

export const exampleAssignment = {
  title: 'Gåtur hver onsdag kveld',
  need: 'walking' as const,
  rhythm: 'weekly' as const,
  minutes: 90,
  week: [{ day: 3, from: 17, to: 20 }],
  areas: ['midtbyen'],
  mattersMost: null,
};
export const exampleMatch = {
  id: matchId,
  version: 1,
  participantId,
  assignmentId,
  volunteerId,
  responsible,
  state: 'proposed' as const,
  stateSince: '2026-11-10',
  proposedOn: '2026-11-10',
  volunteerYesOn: null,
  introductionOn: null,
  startedOn: null,
  period: null,
  reviewDue: null,
  reviews: [],
  closingMeetingOn: null,
  declinedBy: null,
  endReason: null,
  rankChosen: 1,
  choiceReason: null,
  choiceKind: null,
  weightsVersion: 1,
};
export const exampleMatchBesideVolunteer = { id: matchId, participantId, state: 'proposed' as const, stateSince: '2026-11-10' };
export const exampleMeeting = {
  on: '2026-11-18',
  outcome: 'held' as const,
  asAgreed: 'yes' as const,
  did: ['walking' as const],
  text: 'Gikk langs elva.',
  minutes: 75,
};

export const exampleMeetingToLog = { meetingId: 'a7b6c5d4-e3f2-4a1b-9c8d-7e6f5a4b3c08', meeting: exampleMeeting, another: false };

export const exampleBrief = {
  assignmentId,
  version: 1,
  text: 'Jeg liker å gå tur og prate om fotball.',
  agreedOn: '2026-11-12',
  withFirstName: true,
  by: responsible,
  writtenAt: '2026-11-12T13:32:00.000Z',
};

export const exampleCard = {
  id: matchId,
  participantId,
  participantName: 'Anna Eksempel',
  participantState: 'active' as const,
  volunteerId,
  volunteerName: 'Berit Eksempel',
  volunteerState: 'active' as const,
  volunteerPausedUntil: null,
  title: exampleAssignment.title,
  rhythm: 'weekly' as const,
  state: 'proposed' as const,
  stateSince: '2026-11-10',
  volunteerYesOn: null,
  introductionOn: null,
  period: null,
  reviewDue: null,
  lastMeetingOn: null,
  missedOn: [],
  bothHereSince: '2026-11-10',
  responsible,
};
