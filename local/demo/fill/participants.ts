import { nextState } from '#shared/kernel/index.ts';
import {
  getParticipant,
  listParticipants,
  overrideMinimum,
  participantLife,
  recordConsent,
  recordConversation,
  registerParticipant,
  saveWishes,
  stepParticipant,
} from '#shared/participants/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';
import type { GoodbyePlan, Login, ParticipantPlan } from '../plan/cityPlan.ts';
import { agreeOnNext } from './appointments.ts';
import { answerOrPause, contactAroundDischarge } from './life.ts';
import { type Known, matchEverything } from './matches.ts';
import type { Person } from './person.ts';
import { makePlan } from './plans.ts';

/** The participants the city has, by the name they go by, as the leader of every service finds them. */
export async function participantsByName({ call }: Office): Promise<ReadonlyMap<string, string>> {
  const cards = await everyItem((query) => call('leder', listParticipants, { query }));
  return new Map(cards.map(({ preferredName, id }) => [preferredName, id]));
}

/** Registers somebody and tells what they go by from now on. */
async function register({ call }: Office, { by, input, referral }: ParticipantPlan, { partners }: Known): Promise<string> {
  const partnerId = referral && partners.get(referral.partner);
  if (referral && !partnerId) throw new Error(`${referral.partner} is no partner of the city`);
  const referred = referral && partnerId ? { partnerId, on: referral.on, note: referral.note } : null;
  return (await call(by, registerParticipant, { body: { ...input, referral: referred } })).id;
}

const NOTHING_THERE = { conversations: [], wishes: null } as const;

/** Conversations, wishes and what else lets somebody be matched. */
async function getToKnow({ call }: Office, plan: ParticipantPlan, { id: participantId, isNew }: Person): Promise<void> {
  const params = { participantId };
  const { conversations, wishes } = isNew ? NOTHING_THERE : await call(plan.by, getParticipant, { params });
  for (const body of plan.conversations.slice(conversations.length)) await call(plan.by, recordConversation, { params, body });
  if (plan.wishes && !wishes) await call(plan.by, saveWishes, { params, body: { ...plan.wishes, version: 0 } });
  if (!plan.exception) return;
  const { participant } = await call('leder', getParticipant, { params });
  if (participant.matchingOverride) return;
  await call('leder', overrideMinimum, { params, body: { version: participant.version, reason: plan.exception } });
}

/** Takes a consent back, after all that rested on it. */
async function withdrawSharing({ call }: Office, { by }: ParticipantPlan, participantId: string): Promise<void> {
  const params = { participantId };
  const { participant } = await call(by, getParticipant, { params });
  if (!participant.consents.shareWithVolunteer) return;
  await call(by, recordConsent, { params, body: { version: participant.version, purpose: 'shareWithVolunteer', given: null } });
}

/** Goodbye, and back again where the plan says so. */
async function sayGoodbye({ call }: Office, by: Login, participantId: string, { on, reason, backOn }: GoodbyePlan): Promise<void> {
  const params = { participantId };
  const { participant, history } = await call(by, getParticipant, { params });
  const said = history.some(({ action }) => action === 'close');
  if (!said && nextState(participantLife, participant.state, 'close')) {
    await call(by, stepParticipant, { params, body: { action: 'close', version: participant.version, on, reason } });
  }
  if (!backOn || history.some(({ action }) => action === 'readmit')) return;
  const { participant: gone } = await call(by, getParticipant, { params });
  const eligibility = gone.eligibility ?? 'wantsChange';
  await call(by, stepParticipant, { params, body: { action: 'readmit', version: gone.version, on: backOn, eligibility } });
}

/** Brings one participant to where the plan has them, from wherever they stand. */
export async function bringParticipantIn(
  office: Office,
  plan: ParticipantPlan,
  known: Known & { readonly participants: ReadonlyMap<string, string> },
): Promise<void> {
  const found = known.participants.get(plan.input.preferredName);
  const id = found ?? (await register(office, plan, known));
  const person = { id, isNew: found === undefined };
  await getToKnow(office, plan, person);
  await makePlan(office, plan, person);
  await agreeOnNext(office, plan, id);
  await matchEverything(office, plan, id, known);
  if (plan.sharingWithdrawn) await withdrawSharing(office, plan, id);
  await contactAroundDischarge(office, plan, id);
  await answerOrPause(office, plan, id);
  if (plan.goodbye) await sayGoodbye(office, plan.by, id, plan.goodbye);
}
