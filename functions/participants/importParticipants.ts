import type { Actor } from '#functions/platform/actor.ts';
import { importRows } from '#functions/platform/importRows.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkPlacing } from '#shared/access/index.ts';
import { allow, type Decision, withoutFaults } from '#shared/kernel/index.ts';
import { checkRegistration, type importParticipants, type ParticipantInput } from '#shared/participants/index.ts';
import { type PartnerKind, partner } from '#shared/partners/index.ts';
import { newParticipant } from './newParticipant.ts';

/** The kinds of the partners that rows name, by id; a partner the city does not have is not in it. */
async function partnerKinds(rows: readonly ParticipantInput[], { table, keys }: Deps): Promise<ReadonlyMap<string, PartnerKind>> {
  const ids = new Set(rows.flatMap(({ referral }) => (referral ? [referral.partnerId] : [])));
  const stored = await table.getAll([...ids].map((id) => keys.card('partner', id)));
  return new Map(stored.map(({ sk, content }) => [sk, partner.parse(content).kind]));
}

/** What registering somebody asks, of a row: who is registered by a list is registered by the same rules. */
function checkRow(record: ParticipantInput, kinds: ReadonlyMap<string, PartnerKind>, actor: Actor, { city, today }: Deps): Decision<true> {
  const placing = checkPlacing(actor, record.service);
  if (!placing.ok) return placing;
  const registration = checkRegistration(record, city, today);
  if (!registration.ok) return registration;
  const isUnknown = record.referral && !kinds.has(record.referral.partnerId);
  const known = withoutFaults([isUnknown ? { pointer: '/referral/partnerId', code: 'choice' } : undefined]);
  return known.ok ? allow(true) : known;
}

/** Takes participants in from a list the city kept elsewhere: whoever takes them in becomes responsible. */
export const importList: ChangeOf<typeof importParticipants> = async (actor, { body: { rows } }, deps) => {
  const records = rows.map(({ record }) => record);
  const [by, kinds] = await Promise.all([staffRefOf(actor, deps), partnerKinds(records, deps)]);
  return importRows(rows, deps.keys.importedParticipant, deps, (record) => {
    const fits = checkRow(record, kinds, actor, deps);
    const source = record.referral ? (kinds.get(record.referral.partnerId) ?? null) : null;
    return fits.ok ? allow(newParticipant(record, { by, source }, deps).writes) : fits;
  });
};
