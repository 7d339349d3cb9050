import * as z from 'zod/mini';
import { historyWrite } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { id, type LocalDate, localDate } from '#shared/kernel/index.ts';
import type { closeSafety, Match } from '#shared/matching/index.ts';
import { readMatch } from './store.ts';

const safetyCase = z.strictObject({ matchId: id, on: localDate });

/** That a match ended for safety. It names a match and no person: who they are is read where that may be told. */
export type SafetyCase = z.infer<typeof safetyCase>;

const START = 'now#safety#';

/** Those that wait for the unit leader, among the items of who does what now. */
export const safetyCasesIn = (items: readonly Stored[]): SafetyCase[] =>
  items.filter(({ sk }) => sk.startsWith(START)).map(({ content }) => safetyCase.parse(content));

/** Puts a match that ends for safety on the unit leader's list. */
export const openSafety = ({ keys }: Pick<Deps, 'keys'>, { id: matchId, state, endReason }: Match, on: LocalDate): Write[] =>
  state === 'ended' && endReason === 'safety' ? [{ put: { matchId, on, ...keys.safety(matchId) } }] : [];

/** The matches among these that wait for the unit leader. */
export async function waitingForLeader(
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
  matches: readonly Match[],
): Promise<ReadonlySet<string>> {
  const ended = matches.filter(({ endReason }) => endReason === 'safety');
  const stored = await table.getAll(ended.map(({ id: matchId }) => keys.safety(matchId)));
  return new Set(safetyCasesIn(stored).map(({ matchId }) => matchId));
}

/** Takes a match that ended for safety off the list: it has been followed up. */
export const followedUp: ChangeOf<typeof closeSafety> = async (actor, { params: { participantId, matchId } }, deps) => {
  const key = deps.keys.safety(matchId);
  const [match, stored, by] = await Promise.all([readMatch(deps, participantId, matchId), deps.table.get(key), staffRefOf(actor, deps)]);
  found(stored);
  return {
    writes: [{ remove: key, when: {} }, historyWrite(deps.keys.participantHistory, participantId, { by, action: 'closeSafety' }, deps)],
    answer: { id: match.id },
  };
};
