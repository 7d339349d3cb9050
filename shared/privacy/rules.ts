import { type Cover, type Held, inCaseload } from '#shared/covers/index.ts';
import { allow, type City, type Decision, type LocalDate, type Role, refuse } from '#shared/kernel/index.ts';
import { privacyRefusals } from './refusals.ts';
import type { RecordKind } from './schema.ts';

/** Who asks, as rules need to know them. */
interface Asker {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** What concerns the person's rights is for the one responsible, for whoever covers that day, and for a unit leader. */
export const checkIsTheirs = ({ id, roles }: Asker, held: Held, covers: readonly Cover[], today: LocalDate): Decision<true> =>
  roles.includes('unitLeader') || inCaseload(id, held, covers, today) ? allow(true) : refuse({ kind: privacyRefusals.notYours });

/** What of a record its erasure rests on. */
export interface ErasureFacts {
  readonly state: string;
  /** Whether the person has taken back that anything is registered of them. */
  readonly registrationWithdrawn: boolean;
  /** Matches that take up a volunteer's places. */
  readonly openMatches: number;
}

const GONE_STATES: Readonly<Record<RecordKind, string>> = { participant: 'closed', volunteer: 'left' };

/**
 * Whether somebody may be erased. A municipality's archive duties stand above erasure (domain, service 5); elsewhere
 * whoever has left may be, and at once whoever has withdrawn consent to be registered at all (GDPR art. 17).
 */
export function checkErasure(kind: RecordKind, facts: ErasureFacts, city: Pick<City, 'kind'>): Decision<true> {
  if (city.kind === 'municipality') return refuse({ kind: privacyRefusals.lawKeeps });
  if (facts.state !== GONE_STATES[kind] && !facts.registrationWithdrawn) return refuse({ kind: privacyRefusals.stillHere });
  if (kind === 'volunteer' && facts.openMatches > 0) return refuse({ kind: privacyRefusals.matchesOpen });
  return allow(true);
}
