import { stepBy } from '#functions/matching/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import type { Match, stepMatch } from '#shared/matching/index.ts';
import { issued } from './issue.ts';
import { readLinks } from './store.ts';

/**
 * A link for the meetings of what was agreed anew, for a volunteer who has had one that nobody withdrew. The one they have goes on
 * to its own last day: a meeting that waits on their phone is sent by it.
 */
async function forNewPeriod({ id: matchId, participantId, volunteerId, period }: Match, by: StaffRef, deps: Deps): Promise<Write[]> {
  const before = (await readLinks(deps, volunteerId)).find((link) => link.purpose === 'meetings' && link.matchId === matchId);
  if (!period || !before || before.revokedAt !== null) return [];
  const wanted = { volunteerId, purpose: 'meetings', matchId, periodTo: period.to, by, besideSent: true } as const;
  const { writes } = await issued(wanted, deps);
  return [...writes, historyWrite(deps.keys.participantHistory, participantId, { by, action: 'sendLink' }, deps)];
}

/** Takes a match one step on. A volunteer who logs meetings by a link has another when the two go on for longer. */
export const step: ChangeOf<typeof stepMatch> = async (actor, { params, body }, deps) => {
  const by = await staffRefOf(actor, deps);
  const { writes, answer, match } = await stepBy(by, params, body, deps);
  return { writes: body.action === 'extend' ? [...writes, ...(await forNewPeriod(match, by, deps))] : writes, answer };
};
