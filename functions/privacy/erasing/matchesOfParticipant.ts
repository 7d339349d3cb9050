import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { id } from '#shared/kernel/index.ts';
import { matchState, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import type { Removal } from './removal.ts';

const facts = z.object({ id, volunteerId: id, state: matchState, endReason: z.nullable(z.string()) });

/** A match goes with its line in the list, and gives the volunteer's place back where it still took one. */
export async function matchRemoval(participantId: string, item: Stored, { table, keys }: Pick<Deps, 'table' | 'keys'>): Promise<Removal> {
  const { id: matchId, volunteerId, state, endReason } = facts.parse(item.content);
  const takesAPlace = OPEN_MATCH_STATES.includes(state) && (await table.get(keys.candidate(volunteerId))) !== undefined;
  return {
    parts: ['matches', 'cards', ...(takesAPlace ? (['traces'] as const) : [])],
    writes: [
      { remove: keys.match(participantId, matchId) },
      { remove: keys.card('match', matchId) },
      { remove: keys.saidNo(matchId) },
      // what waits for the unit leader names nobody any more, and is nothing to follow up
      ...(endReason === 'safety' ? [{ remove: keys.safety(matchId) }] : []),
      ...(takesAPlace ? [{ update: keys.candidate(volunteerId), add: { openMatches: -1 } }] : []),
    ],
  };
}
