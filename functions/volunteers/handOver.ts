import { readStaff } from '#functions/covers/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { decideHandOver } from '#shared/caseload/index.ts';
import { type reassignVolunteers, type Volunteer, volunteer } from '#shared/volunteers/index.ts';
import { replaceWrites } from './store.ts';

/** Gives volunteers to a colleague for good. Who is over already, or has left, is left alone, so that it can be sent again. */
export const give: ChangeOf<typeof reassignVolunteers> = async (actor, { body }, deps) => {
  const { table, keys } = deps;
  const [staff, by, stored] = await Promise.all([
    readStaff(deps),
    staffRefOf(actor, deps),
    table.getAll(
      body.volunteers.map((id) => keys.volunteerProfile(id)),
      { consistent: true },
    ),
  ]);
  const taker = must(decideHandOver(body, { id: actor.id, leads: actor.roles.includes('unitLeader') }, staff));
  const theirs = stored
    .map(({ content }) => volunteer.parse(content))
    .filter(({ responsible, state }) => responsible.id === body.from && state !== 'left');
  const writes = theirs.flatMap((current) => {
    const next: Volunteer = { ...current, responsible: { id: taker.id, name: taker.name }, version: current.version + 1 };
    const entry = { by, action: 'changeResponsible', fields: ['responsible'], before: current };
    return [...replaceWrites(deps, next), historyWrite(keys.volunteerHistory, next.id, entry, deps)];
  });
  return { writes, answer: { moved: theirs.length } };
};
