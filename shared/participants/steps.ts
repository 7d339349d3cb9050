import * as z from 'zod/mini';
import {
  after,
  allow,
  type Decision,
  type FieldFault,
  type LocalDate,
  localDate,
  nextState,
  notAfter,
  oneOf,
  prose,
  refuse,
  version,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { CLOSE_REASONS, ELIGIBILITY, participantLife } from './life.ts';
import { participantRefusals } from './refusals.ts';
import type { Participant } from './schema.ts';
import type { Stay } from './stay.ts';

const taken = { version, on: localDate };
/** What goes back to the partner. */
const answer = prose(1000);

/** A step staff take: taken in on a basis, or not, with an answer to who referred; a break and back; goodbye with why; back again. */
export const participantStep = z.discriminatedUnion('action', [
  z.strictObject({ action: z.literal('admit'), ...taken, eligibility: oneOf(ELIGIBILITY), answer }),
  z.strictObject({ action: z.literal('decline'), ...taken, answer: answer.check(z.minLength(1, { error: 'required' })) }),
  z.strictObject({ action: z.literal('pause'), ...taken, until: localDate, reason: prose(200) }),
  z.strictObject({ action: z.literal('resume'), ...taken }),
  z.strictObject({ action: z.literal('close'), ...taken, reason: oneOf(CLOSE_REASONS) }),
  z.strictObject({ action: z.literal('readmit'), ...taken, eligibility: oneOf(ELIGIBILITY) }),
]);
export type ParticipantStep = z.infer<typeof participantStep>;

/** What of somebody a step rests on. */
export type ParticipantPlace = Pick<
  Participant,
  | 'state'
  | 'stateSince'
  | 'registeredOn'
  | 'admittedOn'
  | 'earlierStays'
  | 'closeReason'
  | 'phase'
  | 'referral'
  | 'referralSource'
  | 'referralAnswer'
  | 'pause'
  | 'plannedDischarge'
  | 'followUps'
>;

/** What a step changes. */
export type ParticipantChange = Pick<Participant, 'state' | 'stateSince'> &
  Partial<
    Pick<
      Participant,
      'admittedOn' | 'earlierStays' | 'closeReason' | 'eligibility' | 'referralAnswer' | 'pause' | 'plannedDischarge' | 'followUps'
    >
  >;

/** The stay of somebody who is closed, before they come again. */
const stayOf = ({ admittedOn, stateSince, closeReason, phase, referralSource }: ParticipantPlace): Stay[] =>
  admittedOn === null ? [] : [{ from: admittedOn, to: stateSince, reason: closeReason, phase, referralSource }];

/** A discharge that lies behind belongs to the stay before. */
const withoutPastDischarge = ({ plannedDischarge }: ParticipantPlace, on: LocalDate): Partial<ParticipantChange> =>
  plannedDischarge !== null && plannedDischarge < on ? { plannedDischarge: null, followUps: [] } : {};

/** The answer to the partner who referred; nobody is answered where nobody did. */
const answered = ({ referral }: ParticipantPlace, said: Participant['referralAnswer']): Participant['referralAnswer'] => referral && said;

/** Who goes on breaks began in a state, which one break after another does not change. */
const pausedFrom = ({ state, pause }: ParticipantPlace) => pause?.before ?? state;

/** The name the drawing has for a step: who comes back from a break goes on with what was under way. */
const eventOf = (participant: ParticipantPlace, { action }: ParticipantStep) =>
  action === 'resume' && participant.pause?.before === 'active' ? 'resumeMatched' : action;

/** The day a step cannot be earlier than: what it follows on. A goodbye or a break may be told of later than what happened since. */
function follows({ state, stateSince, admittedOn, referral, registeredOn }: ParticipantPlace, { action }: ParticipantStep): LocalDate {
  if (action === 'close' || action === 'pause') return admittedOn ?? stateSince;
  if (action === 'admit' || action === 'decline') return state === 'declined' ? stateSince : (referral?.on ?? registeredOn);
  return stateSince;
}

function faultsOf(participant: ParticipantPlace, step: ParticipantStep, today: LocalDate): readonly (FieldFault | undefined)[] {
  return [
    notAfter('/on', step.on, today),
    step.on < follows(participant, step) ? { pointer: '/on', code: 'order' } : undefined,
    step.action === 'pause' ? after('/until', step.until, today) : undefined,
  ];
}

function changeOf(participant: ParticipantPlace, step: ParticipantStep): Omit<ParticipantChange, 'state' | 'stateSince'> {
  const { on } = step;
  switch (step.action) {
    case 'admit':
      return {
        admittedOn: on,
        eligibility: step.eligibility,
        referralAnswer: answered(participant, { answer: 'accepted', on, text: step.answer }),
      };
    case 'decline':
      return { referralAnswer: answered(participant, { answer: 'declined', on, text: step.answer }) };
    case 'pause':
      return { pause: { until: step.until, reason: step.reason, before: pausedFrom(participant) } };
    case 'resume':
      return { pause: null };
    case 'close':
      return { closeReason: step.reason, pause: null };
    case 'readmit':
      return {
        closeReason: null,
        admittedOn: on,
        eligibility: step.eligibility,
        earlierStays: [...participant.earlierStays, ...stayOf(participant)],
        ...withoutPastDischarge(participant, on),
      };
  }
}

/**
 * One step of somebody's life here. Refuses one the state does not allow, one dated ahead or before what it follows on, a
 * break that ends today or earlier, and goodbye while a match is open. Who comes back starts as admitted, with everything
 * from before kept.
 */
export function decideParticipantStep(
  participant: ParticipantPlace,
  step: ParticipantStep,
  openMatches: number,
  today: LocalDate,
): Decision<ParticipantChange> {
  const state = nextState(participantLife, participant.state, eventOf(participant, step));
  if (!state) return refuse({ kind: participantRefusals.stepNotPossible });
  if (step.action === 'close' && openMatches > 0) return refuse({ kind: participantRefusals.matchesOpen });
  const dated = withoutFaults(faultsOf(participant, step, today));
  return dated.ok ? allow({ state, stateSince: step.on, ...changeOf(participant, step) }) : dated;
}
