import * as z from 'zod/mini';
import { areaIds, confided, id, instant, line, localDate, oneOf, prose, someOf, staffRef, version } from '#shared/kernel/index.ts';
import { PARTICIPANT_STATES } from '#shared/participants/index.ts';
import { SKILLS, skill, week } from '#shared/traits/index.ts';
import { volunteerState } from '#shared/volunteers/index.ts';
import { ASSIGNMENT_STATES, type AssignmentAction, MATTERS_MOST } from './assignmentLife.ts';
import { brief } from './brief.ts';
import { CHOICE_KINDS } from './choice.ts';
import { DECLINED_BY, END_REASONS, MATCH_ACTIONS, MATCH_STATES, MEETING_OUTCOMES, RHYTHMS, SATISFACTION, WENT_AS_AGREED } from './life.ts';

const assignmentFields = {
  title: line(),
  need: skill,
  rhythm: oneOf(RHYTHMS),
  /** How long a meeting is wished to last; null where it has not been said. */
  minutes: z.nullable(z.int().check(z.gte(15), z.lte(600))),
  /** When it could be; empty means the participant's own week. */
  week,
  /** Where it could be; empty means the participant's own areas. */
  areas: areaIds,
  /** What weighs most for the person in this; null where nothing stands out. */
  mattersMost: z.nullable(oneOf(MATTERS_MOST)),
};

/** What a participant wants a volunteer for. */
export const assignmentInput = z.strictObject(assignmentFields);
export type AssignmentInput = z.infer<typeof assignmentInput>;

export const assignmentEdit = z.strictObject({ ...assignmentFields, version });

export const assignmentState = oneOf(ASSIGNMENT_STATES);

/** A step staff take with an assignment; being matched and done follow the match. */
export const assignmentStep = z.strictObject({
  action: z.enum(['withdraw', 'reopen'] satisfies AssignmentAction[]),
  version,
});

export const assignment = z.strictObject({
  id,
  version,
  ...assignmentFields,
  state: assignmentState,
  createdOn: localDate,
});
export type Assignment = z.infer<typeof assignment>;

export const matchState = oneOf(MATCH_STATES);
export const matchAction = oneOf(MATCH_ACTIONS);
export const period = z.strictObject({ from: localDate, to: localDate });
export type Period = z.infer<typeof period>;

/** What the two said of how they find it; null where one was not asked or would not say. */
const satisfaction = z.nullable(oneOf(SATISFACTION));
const reviewFields = { on: localDate, participantSatisfaction: satisfaction, volunteerSatisfaction: satisfaction };
export const matchReview = confided('journal', z.strictObject(reviewFields));
export type MatchReview = z.infer<typeof matchReview>;

/** One volunteer on one assignment, for a period. */
export const match = z.strictObject({
  id,
  version,
  participantId: id,
  assignmentId: id,
  volunteerId: id,
  responsible: staffRef,
  state: matchState,
  stateSince: localDate,
  proposedOn: localDate,
  /** The day the volunteer said yes by link; null where they have not. */
  volunteerYesOn: z.nullable(localDate),
  introductionOn: z.nullable(localDate),
  /** The day the match became active; null until then. */
  startedOn: z.nullable(localDate),
  period: z.nullable(period),
  /** When the next review is to be, half-way through what was last agreed; null when it has been, or there is no period. */
  reviewDue: z.nullable(localDate),
  /** Oldest first. */
  reviews: z.array(matchReview),
  /** When they met to say goodbye. */
  closingMeetingOn: z.nullable(localDate),
  declinedBy: z.nullable(oneOf(DECLINED_BY)),
  endReason: z.nullable(oneOf(END_REASONS)),
  /** Where the chosen volunteer stood among the suggestions (1 is first), why another than the first, and by which weights. */
  rankChosen: z.int().check(z.gte(1)),
  choiceReason: confided('journal', z.nullable(line(500))),
  /** Of what kind the reason was; absent in what was proposed before kinds were asked for. */
  choiceKind: confided('journal', z.optional(z.nullable(oneOf(CHOICE_KINDS)))),
  weightsVersion: z.int(),
});
export type Match = z.infer<typeof match>;

/** A match as it is told beside its volunteer: where it stands. What was said in it belongs to the participant's record. */
export const matchBesideVolunteer = z.pick(match, { id: true, participantId: true, state: true, stateSince: true });
export type MatchBesideVolunteer = z.infer<typeof matchBesideVolunteer>;

/** A proposal: who for what. The reason is asked when another than the first suggestion is chosen, and is never owed. */
export const proposalInput = z.strictObject({
  assignmentId: id,
  volunteerId: id,
  choiceKind: z.optional(oneOf(CHOICE_KINDS)),
  choiceReason: z.optional(line(500)),
});
export type ProposalInput = z.infer<typeof proposalInput>;

/** One step of a match, with what that step needs. */
export const matchStep = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('introduce'), version, introductionOn: localDate }),
  z.strictObject({ action: z.literal('activate'), version, period }),
  z.strictObject({ action: z.literal('review'), version, ...reviewFields }),
  z.strictObject({ action: z.literal('extend'), version, to: localDate }),
  z.strictObject({ action: z.literal('decline'), version, declinedBy: oneOf(DECLINED_BY) }),
  z.strictObject({
    action: z.literal('end'),
    version,
    on: localDate,
    endReason: oneOf(END_REASONS),
    closingMeetingOn: z.optional(localDate),
  }),
]);
export type MatchStep = z.infer<typeof matchStep>;

const meetingFields = {
  on: localDate,
  outcome: oneOf(MEETING_OUTCOMES),
  /** What they did. */
  did: someOf(SKILLS),
  text: prose(2000),
  minutes: z.nullable(z.int().check(z.gte(1), z.lte(1440))),
};

export const meetingInput = z.strictObject({ ...meetingFields, asAgreed: z.nullable(oneOf(WENT_AS_AGREED)) });
export type MeetingInput = z.infer<typeof meetingInput>;

/** A meeting to be logged. The device names it, so that however late and however often it is sent, it is logged once. */
export const meetingToLog = z.strictObject({
  meetingId: id,
  meeting: meetingInput,
  /** Whether it is known to be another than what is logged for that day. */
  another: z.boolean(),
});
export type MeetingToLog = z.infer<typeof meetingToLog>;

const loggedFields = { id, version, matchId: id, ...meetingFields, by: staffRef, recordedAt: instant };

/** A meeting between a participant and a volunteer as it is kept. Whether it ended early stands elsewhere, for as long as it may. */
export const keptMeeting = z.strictObject(loggedFields);
export type KeptMeeting = z.infer<typeof keptMeeting>;

/** The same as it is told, with whether it is known to have ended early: while the period lasts, and never after. */
export const meeting = confided('journal', z.strictObject({ ...loggedFields, endedEarly: z.boolean() }));
export type Meeting = z.infer<typeof meeting>;

/** What stands of a match in the city's list; the two people's names are joined when it is read, so that none grows old. */
export const matchEntry = z.strictObject({
  id,
  participantId: id,
  volunteerId: id,
  title: line(),
  rhythm: oneOf(RHYTHMS),
  state: matchState,
  stateSince: localDate,
  volunteerYesOn: z.nullable(localDate),
  introductionOn: z.nullable(localDate),
  period: z.nullable(period),
  reviewDue: z.nullable(localDate),
  lastMeetingOn: z.nullable(localDate),
  /** The days since on which they were to meet and did not: see `meetingsAfter`. */
  missedOn: confided('journal', z.array(localDate)),
  responsible: staffRef,
});
export type MatchEntry = z.infer<typeof matchEntry>;

/** A match in the city's list. */
export const matchCard = z.strictObject({
  ...matchEntry.shape,
  participantName: line(),
  participantState: oneOf(PARTICIPANT_STATES),
  volunteerName: line(),
  volunteerState,
  volunteerPausedUntil: z.nullable(localDate),
  /** Since when both have been here: a break is agreed, and the rhythm begins anew after it. Null where one is not. */
  bothHereSince: z.nullable(localDate),
});
export type MatchCard = z.infer<typeof matchCard>;

/** One match with what may be done next, its meetings, and how the volunteer stands: a break is not a silence. */
export const matchRecord = z.strictObject({
  match,
  volunteerName: z.string(),
  volunteerState,
  volunteerPausedUntil: z.nullable(localDate),
  bothHereSince: z.nullable(localDate),
  meetings: z.array(meeting),
  /** Whether it ended for safety and waits for the unit leader. */
  safetyOpen: z.boolean(),
  allowed: z.array(matchAction),
});
export type MatchRecord = z.infer<typeof matchRecord>;

/** A participant's side of matching. */
export const participantMatching = z.strictObject({
  participantName: line(),
  participantState: oneOf(PARTICIPANT_STATES),
  /** How far they are from being matched. */
  readiness: confided(
    'journal',
    z.strictObject({ held: z.int(), required: z.int(), overridden: z.boolean(), sharingConsent: z.boolean() }),
  ),
  assignments: z.array(assignment),
  /** What the participant has agreed that a volunteer is told, of those assignments that have it. */
  briefs: z.array(brief),
  matches: z.array(matchRecord),
});
export type ParticipantMatching = z.infer<typeof participantMatching>;
