import { checkRegistered, type Guarded } from '#shared/access/index.ts';
import { type City, common, type RefusalKind, type Words } from '#shared/kernel/index.ts';
import { checkPlace, checkReadiness, matchingRefusals, type Readiness } from '#shared/matching/index.ts';
import type { Participant } from '#shared/participants/index.ts';

/** Why somebody's assignments are not in the plan. */
export const LEFT_OUT = {
  conversations: { nb: 'Trenger flere samtaler først', nn: 'Treng fleire samtalar først', en: 'Need more conversations first' },
  sharing: {
    nb: 'Samtykke til deling med tidgiver mangler',
    nn: 'Samtykke til deling med tidgivar manglar',
    en: 'Consent to sharing with a volunteer is missing',
  },
  registration: {
    nb: 'Samtykket til registrering er trukket',
    nn: 'Samtykket til registrering er trekt',
    en: 'Consent to registration is withdrawn',
  },
  paused: { nb: 'Tar en pause', nn: 'Tek ein pause', en: 'Taking a break' },
  notTakenIn: { nb: 'Er ikke tatt inn ennå', nn: 'Er ikkje tekne inn enno', en: 'Not taken in yet' },
  closed: { nb: 'Er avsluttet', nn: 'Er avslutta', en: 'Closed' },
} as const satisfies Words;

export type LeftOut = keyof typeof LEFT_OUT;

const REASONS: ReadonlyMap<RefusalKind, LeftOut> = new Map([
  [matchingRefusals.tooFewConversations, 'conversations'],
  [matchingRefusals.sharingConsentMissing, 'sharing'],
  [common.registrationWithdrawn, 'registration'],
  [matchingRefusals.participantPaused, 'paused'],
  [matchingRefusals.participantNotTakenIn, 'notTakenIn'],
  [matchingRefusals.participantClosed, 'closed'],
]);

/** What decides whether somebody is planned for. */
export type Standing = Pick<Participant, 'state'> & Pick<Guarded, 'agreesToRegistration'>;

/**
 * Why somebody is not planned for, by the very rules a proposal is checked by; null where they are. Throws where those rules
 * refuse for a reason the plan has no word for.
 */
export function leftOutOf(standing: Standing, readiness: Readiness, city: Pick<City, 'kind'>): LeftOut | null {
  for (const decision of [checkPlace(standing), checkRegistered(standing, city), checkReadiness(readiness)]) {
    if (decision.ok) continue;
    const reason = REASONS.get(decision.refusal.kind);
    if (reason === undefined) throw new Error(`The plan has no word for ${decision.refusal.kind.code}`);
    return reason;
  }
  return null;
}
