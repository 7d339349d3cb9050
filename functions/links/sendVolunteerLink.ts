import { volunteerCards } from '#functions/matching/index.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { checkVolunteerLink, type sendVolunteerLink } from '#shared/links/index.ts';
import { issued } from './issue.ts';

/** Sends a volunteer a link that is about nobody else. */
export const sendForVolunteer: ChangeOf<typeof sendVolunteerLink> = async (actor, { params: { volunteerId }, body }, deps) => {
  const [volunteers, by] = await Promise.all([volunteerCards(deps, [volunteerId]), staffRefOf(actor, deps)]);
  must(checkVolunteerLink(body.purpose, found(volunteers.get(volunteerId))));
  const { id, writes } = await issued({ volunteerId, purpose: body.purpose, matchId: null, periodTo: null, by }, deps);
  // somebody who is erased meanwhile is sent nothing
  return { writes: [...writes, { check: deps.keys.card('volunteer', volunteerId), when: {} }], answer: { id } };
};
