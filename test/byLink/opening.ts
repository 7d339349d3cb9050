import { randomUUID } from 'node:crypto';
import { show } from '#functions/byLink/openLink.ts';
import { cursorSeal } from '#functions/platform/cursor.ts';
import { signatureOf } from '#functions/platform/signature.ts';
import { cityTable } from '#functions/platform/table/cityTable.ts';
import { documentClient } from '#functions/platform/table/documentClient.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { visitorOf } from '#functions/platform/visitor.ts';
import { dateIn, Refused } from '#shared/kernel/index.ts';
import type { LiveCities, LiveCity } from '#test/support/cities.ts';
import { ORIGIN_SECRETS } from '#test/support/environment.ts';

/** Opens tokens from one address, past the gateway, so that thousands of tries take seconds; tells the status. */
export function openingFrom(address: string, { city }: LiveCity, live: LiveCities): (token: string) => Promise<number> {
  const now = new Date();
  const keys = keysOf(city.id);
  const signatureFor = (purpose: string) => signatureOf(purpose, city.id, ORIGIN_SECRETS);
  const quiet = () => undefined;
  const deps = {
    ...{ city, keys, now, signatureFor },
    cityNow: async () => city,
    table: cityTable(documentClient(), live.table.name, keys, () => now),
    today: dateIn(now),
    newId: randomUUID,
    cursors: cursorSeal(city.id, ORIGIN_SECRETS),
    visitor: visitorOf({ 'x-viewer-address': address }, signatureFor('visitor')),
    log: { begin: quiet, info: quiet, error: quiet },
  };
  return async (token) => {
    try {
      await show({ body: { token } }, deps);
      return 200;
    } catch (error) {
      if (error instanceof Refused) return error.refusal.kind.status;
      throw error;
    }
  };
}
