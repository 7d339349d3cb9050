import * as z from 'zod/mini';
import { consent } from '#shared/consents/index.ts';
import { confided, historyEntry, id, instant, line, localDate, oneOf, prose, staffRef, version } from '#shared/kernel/index.ts';
import { participantInput } from '#shared/participants/index.ts';
import { CONFERENCE_ACTIONS, CONFERENCE_STATES, OUTCOMES, TASK_ACTIONS, TASK_OWNERS, TASK_STATES } from './life.ts';

const MOST_PEOPLE = 20;

const unique = z.refine<readonly string[]>((ids) => new Set(ids).size === ids.length, { error: 'repeated' });

const arranged = {
  on: localDate,
  /** Where, or how to join; empty where everybody knows. */
  place: z.optional(line(200)),
  /** Those of the partner who take part, by name. */
  partnerPeople: confided('partner', z.array(line()).check(z.maxLength(MOST_PEOPLE))),
};

const colleagues = z.array(id).check(z.minLength(1), z.maxLength(MOST_PEOPLE), unique);

/** A meeting as it is planned: with whom, when, and who takes part. */
export const conferenceInput = z.strictObject({ partnerId: confided('partner', id), ...arranged, staff: colleagues });
export type ConferenceInput = z.infer<typeof conferenceInput>;

export const conferenceEdit = z.strictObject({ ...arranged, staff: colleagues, version });
export type ConferenceEdit = z.infer<typeof conferenceEdit>;

/** What was added to minutes after they were closed: by whom and when. */
export const addition = z.strictObject({ at: instant, by: staffRef, text: prose(2000) });

/** City and partner going through who could use a volunteer. */
export const conference = z.strictObject({
  id,
  version,
  partnerId: confided('partner', id),
  ...arranged,
  staff: z.array(staffRef),
  calledBy: staffRef,
  state: oneOf(CONFERENCE_STATES),
  stateSince: localDate,
  account: confided('journal', prose(8000)),
  additions: confided('journal', z.array(addition)),
});
export type Conference = z.infer<typeof conference>;

/** What lists show of a meeting. */
export const conferenceCard = z.strictObject({
  id,
  partnerId: confided('partner', id),
  on: localDate,
  calledBy: staffRef,
  state: oneOf(CONFERENCE_STATES),
});
export type ConferenceCard = z.infer<typeof conferenceCard>;

/** A meeting that is planned, as I dag of those who take part reads it. */
export const comingConference = z.strictObject({ id, partnerId: confided('partner', id), on: localDate, staff: z.array(staffRef) });
export type ComingConference = z.infer<typeof comingConference>;

export const conferenceStep = z.strictObject({ action: oneOf(CONFERENCE_ACTIONS), version });

export const minutesEdit = z.strictObject({ account: confided('journal', prose(8000)), version });

/** That the partner has confirmed that somebody agrees to be named: who of the partner said so, and when. */
const confirmation = z.strictObject({ on: localDate, confirmedBy: line() });

const told = confided('journal', prose(1000));

/**
 * One person in a meeting's queue, as it is kept. Of a participant it stands in their journal; of somebody the partner tells
 * of it stands with the meeting, and knows no name.
 */
export const caseRecord = z.strictObject({
  id,
  version,
  conferenceId: id,
  /** With whom and when the meeting is, so that the person's own record tells it without the meeting. */
  partnerId: confided('partner', id),
  on: localDate,
  participantId: z.nullable(id),
  /** Which of those without a name: 1 is Person A. Null for one who was a participant from the start. */
  number: z.nullable(z.int()),
  /** What the partner tells of somebody who is not registered. */
  told,
  consent: z.nullable(confirmation),
  account: confided('journal', prose(4000)),
  outcome: oneOf(OUTCOMES),
  additions: confided('journal', z.array(addition)),
  /** Whether a later meeting has taken it up. */
  takenUp: z.boolean(),
  addedBy: staffRef,
  addedOn: localDate,
});
export type CaseRecord = z.infer<typeof caseRecord>;

/** Somebody for the queue: a participant, somebody the partner tells of without a name, or a case from an earlier meeting. */
export const caseInput = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('participant'), participantId: id }),
  z.strictObject({ kind: z.literal('anonymous'), told: told.check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('earlier'), conferenceId: id, caseId: id }),
]);
export type CaseInput = z.infer<typeof caseInput>;

/** What is written of a case in the meeting. `told` belongs to those who are not registered. */
export const caseEdit = z.strictObject({
  version,
  told: z.optional(told),
  account: confided('journal', prose(4000)),
  outcome: oneOf(OUTCOMES),
});
export type CaseEdit = z.infer<typeof caseEdit>;

/** A name, which is taken only together with the partner's confirmation. */
export const naming = z.strictObject({ version, ...confirmation.shape, name: line() });
export type Naming = z.infer<typeof naming>;

const who = {
  /** The participant, where it is one whom the one who asks may find and the partner may be told of. */
  participant: z.nullable(z.strictObject({ id, name: line() })),
  number: z.nullable(z.int()),
  /** Given once the partner confirmed; gone once they are registered, and after 90 days. */
  name: z.nullable(line()),
};

/** A line of the queue: who, and how it stands. Nothing is told of a participant here but that they are in it. */
export const queued = z.strictObject({
  id,
  version,
  ...who,
  /** What the partner told of somebody without a name; null for a participant. */
  told: z.nullable(told),
  outcome: oneOf(OUTCOMES),
  /** The participant no longer agrees that this partner is told of them: they are not to be taken up. */
  lacksSharing: z.boolean(),
});
export type Queued = z.infer<typeof queued>;

const taskFields = {
  text: confided('journal', line(300)),
  owner: oneOf(TASK_OWNERS),
  dueOn: localDate,
};

/** A decision that somebody is to carry out. `responsible` does it, or asks the partner how it goes. */
export const taskInput = z.strictObject({ caseId: z.nullable(id), ...taskFields, responsible: id });
export type TaskInput = z.infer<typeof taskInput>;

export const taskStep = z.strictObject({ action: oneOf(TASK_ACTIONS), version });

const taskFacts = {
  id,
  conferenceId: id,
  caseId: z.nullable(id),
  participantId: z.nullable(id),
  partnerId: confided('partner', id),
  ...taskFields,
  responsible: staffRef,
  state: oneOf(TASK_STATES),
};

/** A task as it is kept: with the participant it is about, or with the meeting. */
export const conferenceTask = z.strictObject({ version, ...taskFacts, stateSince: localDate, agreedBy: staffRef });
export type ConferenceTask = z.infer<typeof conferenceTask>;

/** A task as the list of what is under way holds it. */
export const taskCard = z.strictObject(taskFacts);
export type TaskCard = z.infer<typeof taskCard>;

/** Registering somebody from the queue: as any referral, and whether they agree that this partner is told of them. */
export const caseReferral = z.strictObject({ ...participantInput.shape, sharesWithPartner: z.nullable(consent) });
export type CaseReferral = z.infer<typeof caseReferral>;

/** A meeting with its queue, its own tasks and what may be done. */
export const conferenceRecord = z.strictObject({
  conference,
  allowed: z.array(oneOf(CONFERENCE_ACTIONS)),
  queue: z.array(queued),
  /** Those of the meeting as a whole; a case's stand with it. */
  tasks: z.array(conferenceTask),
  history: confided('journal', z.array(historyEntry)),
});
export type ConferenceRecord = z.infer<typeof conferenceRecord>;

/** One case with all that was written of it. */
export const caseView = z.strictObject({ case: caseRecord, ...who, tasks: z.array(conferenceTask) });
export type CaseView = z.infer<typeof caseView>;

/** Cases that earlier meetings with the partner did not finish. */
const proposal = z.strictObject({ conferenceId: id, caseId: id, on: localDate, ...who, told: z.nullable(told), outcome: oneOf(OUTCOMES) });
export type Proposal = z.infer<typeof proposal>;

export const proposals = z.strictObject({ items: z.array(proposal) });

/** What was written of a participant in meetings, newest first. */
export const participantCases = z.strictObject({ items: z.array(z.strictObject({ case: caseRecord, tasks: z.array(conferenceTask) })) });
export type ParticipantCases = z.infer<typeof participantCases>;

/** What is added to closed account: of a case, or of the meeting. */
export const additionInput = z.strictObject({ caseId: z.nullable(id), version, text: prose(2000).check(z.minLength(1)) });
