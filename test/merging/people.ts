import { type Consent, NO_CONSENTS } from '#shared/consents/index.ts';
import type { LocalDate } from '#shared/kernel/index.ts';
import type { Participant, Stay } from '#shared/participants/index.ts';
import { aConsent, aParticipant } from '#test/support/factories/index.ts';

export const consentOn = (givenOn: LocalDate): Consent => aConsent({ givenOn });

const two = (month: number): string => String(month).padStart(2, '0');

/** A stay from the first of a month to the last of another. */
export const stayIn = (from: number, to: number): Stay => ({
  from: `2025-${two(from)}-01`,
  to: `2025-${two(to)}-28`,
  reason: 'wished',
  phase: 'after',
  referralSource: null,
});

/** Somebody who has said goodbye, after so many stays. */
export function personClosed(earlierStays: Stay[], last: Stay): Participant {
  const { consents: _asked, admitted: _taken, ...profile } = aParticipant();
  return {
    ...profile,
    id: 'anna',
    version: 1,
    state: 'closed',
    stateSince: last.to,
    registeredOn: '2025-01-01',
    admittedOn: last.from,
    earlierStays,
    phases: [{ phase: profile.phase, from: '2025-01-01' }],
    pause: null,
    referralAnswer: null,
    followUps: [],
    responsible: { id: 'kari', name: 'Kari' },
    consents: { ...NO_CONSENTS, shareWithPartner: [] },
    matchingOverride: null,
    referralSource: last.referralSource,
    firstConversationOn: null,
    firstMatchOn: null,
    closeReason: last.reason,
  };
}

/** The stay such a person left last. */
export const lastStayOf = ({ admittedOn, stateSince, closeReason }: Participant): Stay => ({
  from: admittedOn ?? stateSince,
  to: stateSince,
  reason: closeReason,
  phase: 'during',
  referralSource: null,
});
