import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { id, version } from '#shared/kernel/index.ts';
import type { Removal } from './removal.ts';

const facts = z.object({ id, version, participantId: id, volunteerId: id });
const line = z.object({ version: z.int() });

/**
 * A match stands in the participant's record, and stays there: that somebody walked with them is theirs too. In it the
 * volunteer becomes nobody, a new id for each match, and the index no longer leads to it.
 */
async function anonymised(item: Stored, { table, keys, newId }: Deps): Promise<Removal> {
  const { id: matchId, participantId, version: was } = facts.parse(item.content);
  const nobody = { volunteerId: newId() };
  const card = await table.get(keys.card('match', matchId));
  const cardVersion = card && line.parse(card.content).version;
  return {
    parts: ['traces'],
    writes: [
      { remove: keys.saidNo(matchId) },
      { replace: { ...item.content, ...nobody, version: was + 1, ...keys.match(participantId, matchId) }, version: was },
      ...(card && cardVersion !== undefined
        ? [{ replace: { ...card.content, ...nobody, version: cardVersion + 1, ...keys.card('match', matchId) }, version: cardVersion }]
        : []),
    ],
  };
}

/** The matches that still name a volunteer, wherever the participants are. */
export async function tracesOfVolunteer(volunteerId: string, deps: Deps): Promise<Removal[]> {
  const where = await deps.table.queryByVolunteer(deps.keys.engagement(volunteerId));
  const items = await deps.table.getAll(where, { consistent: true });
  // the index follows a moment later, and may still lead to one that names nobody any more
  const named = items.filter(({ content }) => facts.parse(content).volunteerId === volunteerId);
  return Promise.all(named.map((item) => anonymised(item, deps)));
}
