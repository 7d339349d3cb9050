import type { Actor } from '#functions/platform/actor.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkPlacing } from '#shared/access/index.ts';
import type { PartnerConsent } from '#shared/consents/index.ts';
import { checkRegistration, type ParticipantInput, type registerParticipant } from '#shared/participants/index.ts';
import { newParticipant } from './newParticipant.ts';
import { referralSource } from './referralSource.ts';

/**
 * What registering somebody comes to; the one who registers becomes responsible.
 *
 * @param shared the partners they agree are told of them
 */
export async function registration(
  actor: Actor,
  body: ParticipantInput,
  shared: PartnerConsent[],
  deps: Deps,
): Promise<Outcome<{ id: string; version: number }>> {
  must(checkPlacing(actor, body.service));
  must(checkRegistration(body, deps.city, deps.today));
  const [by, source] = await Promise.all([staffRefOf(actor, deps), referralSource(body.referral, deps)]);
  const { participant, writes } = newParticipant(body, { by, source, shared }, deps);
  return { writes, answer: { id: participant.id, version: 1 } };
}

/** Registers somebody, taken in at once or referred. */
export const register: ChangeOf<typeof registerParticipant> = (actor, { body }, deps) => registration(actor, body, [], deps);
