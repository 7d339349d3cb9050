import { getCaseload, getDistribution, handOver, setPosition } from '#shared/caseload/index.ts';
import { makeCover } from '#shared/covers/index.ts';
import { addDays } from '#shared/kernel/index.ts';
import { signIn } from '#shared/team/index.ts';
import { reassignVolunteers } from '#shared/volunteers/index.ts';
import type { Office } from '../office.ts';

/** A city with two counsellors: how much each works, and how many the second has taken over. */
const TWO_COUNSELLORS: Readonly<Record<string, { readonly participants: number; readonly volunteers: number }>> = {
  trondheim: { participants: 8, volunteers: 6 },
};
const POSITIONS = { veileder: 100, veileder2: 60 } as const;
/** How long the first covers for the second, who is ill today. Days. */
const ILL_FOR = 4;

/** Gives the second counsellor a caseload of their own, and lets the first cover for them this week. */
export async function shareOut({ cityId, today, call }: Office): Promise<void> {
  const share = TWO_COUNSELLORS[cityId];
  if (!share) return;
  const [from, to] = [(await call('veileder', signIn, { body: {} })).id, (await call('veileder2', signIn, { body: {} })).id];
  for (const [memberId, fte] of [
    [from, POSITIONS.veileder],
    [to, POSITIONS.veileder2],
  ] as const) {
    await call('leder', setPosition, { params: { memberId }, body: { fte, version: 0 } });
  }
  const there = await call('leder', getCaseload, { params: { memberId: to } });
  const theirs = await call('leder', getCaseload, { params: { memberId: from } });
  const next = <One extends { readonly id: string; readonly name: string }>(all: readonly One[], wanted: number): string[] =>
    all
      .toSorted((a, b) => a.name.localeCompare(b.name, 'nb'))
      .slice(0, Math.max(0, wanted))
      .map(({ id }) => id);
  const participants = next(theirs.participants, share.participants - there.participants.length);
  if (participants.length > 0) await call('leder', handOver, { body: { from, to, participants, matches: [], tasks: [] } });
  const volunteers = next(theirs.volunteers, share.volunteers - there.volunteers.length);
  if (volunteers.length > 0) await call('leder', reassignVolunteers, { body: { from, to, volunteers } });
  const { covers } = await call('leder', getDistribution);
  if (covers.some(({ of }) => of.id === to)) return;
  await call('leder', makeCover, { body: { of: to, by: from, from: today, to: addDays(today, ILL_FOR), only: null } });
}
