import { readCovers } from '#functions/covers/index.ts';
import { logReadingOf } from '#functions/platform/accessLog.ts';
import type { Actor } from '#functions/platform/actor.ts';
import type { AnswerOf, Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { decideOpening, mayFind } from '#shared/access/index.ts';
import { inCaseload } from '#shared/covers/index.ts';
import {
  cardOf,
  type ExportedRegistration,
  exportParticipants,
  exportRegistrations,
  type Participant,
  type ParticipantEntry,
  participant,
  participantEntry,
} from '#shared/participants/index.ts';

/** Those among them whom somebody finds now, in the order they were asked for. */
async function found(actor: Actor, ids: readonly string[], { table, keys, city }: Deps): Promise<ParticipantEntry[]> {
  const stored = await table.getAll(
    ids.map((id) => keys.card('participant', id)),
    { consistent: true },
  );
  const entries = new Map(stored.map((one) => [one.sk, cardContent(one, participantEntry)]));
  return [...new Set(ids)].flatMap((id) => entries.get(id) ?? []).filter((entry) => mayFind(actor, entry, city));
}

const subjects = (people: readonly { readonly id: string }[]) => people.map(({ id }) => ({ subject: 'participant' as const, id }));

/** Lines of the list for a file, as it may be seen now. */
export const takeOut: AnswerOf<typeof exportParticipants> = async (actor, { body: { ids } }, deps) => {
  const shown = await found(actor, ids, deps);
  await logReadingOf(exportParticipants, subjects(shown), actor, deps);
  return { rows: shown.map(cardOf) };
};

function registrationOf(one: Participant): ExportedRegistration {
  const { preferredName, fullName, birthYear, gender, phone, email, safeContact, safeContactNote } = one;
  const { service, phase, plannedDischarge, dischargeKind, eligibility, eligibilityNote, referral } = one;
  const { shareWithPartner: _later, ...consents } = one.consents;
  return {
    id: one.id,
    registration: {
      ...{ preferredName, fullName, birthYear, gender, phone, email, safeContact, safeContactNote },
      ...{ service, phase, plannedDischarge, dischargeKind, eligibility, eligibilityNote, referral, consents },
      admitted: one.admittedOn !== null,
    },
  };
}

/**
 * What those were registered with who are on one's own caseload. A record outside it is opened one by one, and for a
 * reason: a file is no way round that.
 */
export const takeOutRegistrations: AnswerOf<typeof exportRegistrations> = async (actor, { body: { ids } }, deps) => {
  const { table, keys, city, today } = deps;
  const [shown, { covers }] = await Promise.all([found(actor, ids, deps), readCovers(deps)]);
  const own = shown.filter(
    (entry) => decideOpening(actor, entry, { own: inCaseload(actor.id, entry, covers, today), reason: undefined }, city).ok,
  );
  const profiles = await table.getAll(
    own.map(({ id }) => keys.profile(id)),
    { consistent: true },
  );
  await logReadingOf(exportRegistrations, subjects(own), actor, deps);
  return { rows: profiles.map(({ content }) => registrationOf(participant.parse(content))) };
};
