import type { Deps } from '#functions/platform/operation.ts';
import { bar } from '#shared/matching/index.ts';
import type { Removal } from './removal.ts';

/** That a volunteer is not matched with somebody stands in that one's record, and goes with the volunteer. */
export async function barsOfVolunteer(volunteerId: string, { table, keys }: Deps): Promise<Removal[]> {
  const where = await table.queryByVolunteer(keys.barredFrom(volunteerId));
  // the index follows a moment later, and may still lead to what is gone
  const standing = await table.getAll(where, { consistent: true });
  return standing.map(({ content }) => {
    const { participantId } = bar.parse(content);
    return { parts: ['traces'], writes: [{ remove: keys.bar(participantId, volunteerId) }] };
  });
}
