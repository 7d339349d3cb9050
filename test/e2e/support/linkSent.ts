import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { cityTable } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#functions/platform/table/keys.ts';
import { sendReminders } from '#functions/reminders/index.ts';
import { cities } from '#infra/cities.ts';
import { TABLE_NAME } from '#infra/names.ts';
import type { LocalCloud } from '#local/cloud.ts';

const DAY_MS = 86_400_000;

/**
 * Sends what waits as the schedule would at noon tomorrow, so that the story does not depend on when it is told, and hands over
 * the address of the personal link that came last.
 */
export async function linkSent(cloud: LocalCloud, cityId: string): Promise<string> {
  const city = cities.find(({ id }) => id === cityId);
  if (!city) throw new Error(`No city has the id ${cityId}`);
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${cloud.databasePort}`, region: 'eu-north-1', credentials });
  const keys = keysOf(cityId);
  const now = new Date(`${new Date(Date.now() + DAY_MS).toISOString().slice(0, 10)}T11:00:00Z`);
  const table = cityTable(
    DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    TABLE_NAME,
    keys,
    () => now,
  );
  const texts: string[] = [];
  const quiet = () => undefined;
  await sendReminders({
    ...{ table, keys, city, now, site: cloud.url(cityId) },
    log: { begin: quiet, info: quiet, error: quiet },
    send: async ({ text }) => {
      texts.push(text);
      return { outcome: 'sent' };
    },
  });
  client.destroy();
  const url = texts.at(-1)?.split(': ').at(-1);
  if (!url?.includes('#')) throw new Error('No link was sent');
  return url;
}
