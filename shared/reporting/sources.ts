import * as z from 'zod/mini';
import { consents } from '#shared/consents/index.ts';
import { localDate } from '#shared/kernel/index.ts';
import { match, meeting } from '#shared/matching/index.ts';
import { conversation, participant } from '#shared/participants/index.ts';
import { assessment, domainView, goal } from '#shared/plans/index.ts';
import { supervision, volunteer } from '#shared/volunteers/index.ts';
import { type CountsFrom, EVER } from './contribution.ts';
import { monthOf } from './period.ts';
import { sums } from './schema.ts';

const { admittedOn, earlierStays, state, stateSince, closeReason, phase, referralSource } = participant.shape;
const { firstConversationOn, firstMatchOn, countedFrom, birthYear, gender } = participant.shape;

/**
 * What figures read of each kind of record, and nothing else: no name, no text, no id goes on from here. These are open
 * objects, so that a record may gain fields without being refused.
 */
const source = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('participant'),
    facts: z.object({
      admittedOn,
      earlierStays,
      state,
      stateSince,
      closeReason,
      phase,
      referralSource,
      /** When they were referred; null where nobody referred them. */
      referral: z.nullable(z.object({ on: localDate })),
      birthYear,
      gender,
      firstConversationOn,
      firstMatchOn,
      /** Whether they agree to be counted, and from when on, where they did not always. */
      consents: z.object({ statistics: consents.shape.statistics }),
      countedFrom,
    }),
  }),
  z.object({
    kind: z.literal('conversation'),
    facts: z.object({ on: conversation.shape.on, kind: conversation.shape.kind, outcome: conversation.shape.outcome }),
  }),
  z.object({
    kind: z.literal('goal'),
    facts: z.object({
      domain: goal.shape.domain,
      state: goal.shape.state,
      stateSince: goal.shape.stateSince,
      createdOn: goal.shape.createdOn,
    }),
  }),
  z.object({
    kind: z.literal('assessment'),
    facts: z.object({
      on: assessment.shape.on,
      /** How each part of life was on the scale; what was said in words is not read. */
      domains: z.array(z.object({ domain: domainView.shape.domain, scale: domainView.shape.scale })),
      firstScales: assessment.shape.firstScales,
    }),
  }),
  z.object({ kind: z.literal('supervision'), facts: z.object({ on: supervision.shape.on, form: supervision.shape.form }) }),
  z.object({
    kind: z.literal('volunteer'),
    facts: z.object({
      state: volunteer.shape.state,
      appliedOn: volunteer.shape.appliedOn,
      earlierApplications: volunteer.shape.earlierApplications,
      approvals: volunteer.shape.approvals,
      birthYear: volunteer.shape.birthYear,
      gender: volunteer.shape.gender,
    }),
  }),
  z.object({
    kind: z.literal('match'),
    facts: z.object({
      state: match.shape.state,
      stateSince: match.shape.stateSince,
      proposedOn: match.shape.proposedOn,
      introductionOn: match.shape.introductionOn,
      startedOn: match.shape.startedOn,
      endReason: match.shape.endReason,
      rankChosen: match.shape.rankChosen,
      choiceKind: match.shape.choiceKind,
      weightsVersion: match.shape.weightsVersion,
      reviews: match.shape.reviews,
    }),
  }),
  z.object({
    kind: z.literal('meeting'),
    facts: z.object({ on: meeting.shape.on, outcome: meeting.shape.outcome, minutes: meeting.shape.minutes }),
  }),
  /** What people counted for in closed months of whom nothing else is left. */
  z.object({ kind: z.literal('base'), facts: z.object({ sums }) }),
]);

/** What is read of one record. */
export type Source = z.infer<typeof source>;

/** The kinds of record that figures are counted from. */
export type SourceKind = Source['kind'];

/** Those of them that are about somebody. */
export type PersonalKind = Exclude<SourceKind, 'base'>;

/** What is read of each kind. */
export type Facts = { readonly [Each in Source as Each['kind']]: Each['facts'] };

/**
 * From when on somebody agrees to be counted, as their profile says; of any other record, which does not say, never. What
 * stands in a participant's record counts by what the profile says.
 */
export function countsFrom(of: Source): CountsFrom {
  if (of.kind !== 'participant' || of.facts.consents.statistics === null) return null;
  const { countedFrom: from } = of.facts;
  return from === undefined ? EVER : monthOf(from);
}

/** What figures read of a record; undefined where it is not as its kind should be. */
export function readSource(kind: SourceKind, record: unknown): Source | undefined {
  const parsed = z.safeParse(source, { kind, facts: record });
  return parsed.success ? parsed.data : undefined;
}
