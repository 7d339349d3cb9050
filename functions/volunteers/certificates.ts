import { historyWrite } from '#functions/platform/history.ts';
import type { ChangeOf, Deps, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { Refused } from '#shared/kernel/index.ts';
import {
  type countCertificates,
  MOST_CERTIFICATES_AT_ONCE,
  type removeCertificates,
  type Volunteer,
  volunteerRefusals,
} from '#shared/volunteers/index.ts';
import { readVolunteerSettings } from './settings.ts';
import { readVolunteers, replaceKnownHere } from './store.ts';

/** Volunteers with the date of a certificate for which the city has no basis; none where it has one. */
async function withoutBasis(deps: Deps): Promise<Volunteer[]> {
  const { certificateBasis } = await readVolunteerSettings(deps);
  if (certificateBasis !== null) return [];
  return (await readVolunteers(deps)).filter(({ wayIn }) => wayIn.certificate !== null);
}

/** How many dates of certificates are kept without a basis. */
export const count: ReadOf<typeof countCertificates> = async (_actor, _input, deps) => ({ left: (await withoutBasis(deps)).length });

/** Removes the dates that are kept without a basis, as many as a transaction holds. That it was done is in each one's history, the date is not. */
export const remove: ChangeOf<typeof removeCertificates> = async (actor, _input, deps) => {
  const [{ certificateBasis }, kept, by] = await Promise.all([readVolunteerSettings(deps), withoutBasis(deps), staffRefOf(actor, deps)]);
  if (certificateBasis !== null) throw new Refused(volunteerRefusals.certificateBasisStands);
  const now = kept.slice(0, MOST_CERTIFICATES_AT_ONCE);
  return {
    writes: now.flatMap((one) => [
      ...replaceKnownHere(deps, { ...one, wayIn: { ...one.wayIn, certificate: null }, version: one.version + 1 }),
      historyWrite(deps.keys.volunteerHistory, one.id, { by, action: 'removeCertificate' }, deps),
    ]),
    answer: { left: kept.length - now.length },
  };
};
