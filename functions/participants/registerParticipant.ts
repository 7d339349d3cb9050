import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkPlacing } from '#shared/access/index.ts';
import { checkRegistration, type registerParticipant } from '#shared/participants/index.ts';
import { newParticipant } from './newParticipant.ts';
import { referralSource } from './referralSource.ts';

/** Registers somebody, taken in at once or referred; the one who registers becomes responsible. */
export const register: ChangeOf<typeof registerParticipant> = async (actor, { body }, deps) => {
  must(checkPlacing(actor, body.service));
  must(checkRegistration(body, deps.city, deps.today));
  const [by, source] = await Promise.all([staffRefOf(actor, deps), referralSource(body.referral, deps)]);
  const { participant, writes } = newParticipant(body, { by, source }, deps);
  return { writes, answer: { id: participant.id, version: 1 } };
};
