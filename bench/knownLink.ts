import { hashOf, newToken } from '#functions/links/token.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { sendVolunteerLink } from '#shared/links/index.ts';
import type { RecordsTable } from '#test/support/recordsTable.ts';
import { type BenchCity, city } from './benchCity.ts';

/** A volunteer's link whose token is known here: what would send it, and alone knows tokens, is not run. */
export async function knownLink(bench: BenchCity, table: RecordsTable, volunteerId: string): Promise<string> {
  const { id: linkId } = await bench.call(sendVolunteerLink, { params: { volunteerId }, body: { purpose: 'pause' } });
  const token = newToken();
  const tokenHash = hashOf(token);
  const keys = keysOf(city.id);
  await table.plant({ ...(await table.only(keys.links(volunteerId))), ...keys.link(volunteerId, linkId), tokenHash });
  await table.plant({ ...keys.linkDoor(tokenHash), volunteerId, linkId, matchId: null });
  return token;
}
