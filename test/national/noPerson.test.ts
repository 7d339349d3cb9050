import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { TABLE_NAME } from '#infra/names.ts';
import { callApi } from '#local/callApi.ts';
import { publishEdition } from '#local/publishEdition.ts';
import { signIn } from '#local/signIn.ts';
import { nationRoutes } from '#shared/contract/index.ts';
import { dateIn } from '#shared/kernel/index.ts';
import { getNationalFigures, listPublications } from '#shared/national/index.ts';
import { discardOrder, getCoverage, listOrders, orderEdition, publishDraft } from '#shared/publishing/index.ts';
import { halfYearsToPublish } from '#web/features/national/toPublish.ts';
import { loadDemoInto } from '../e2e/support/demo.ts';
import { productAssembly, runningCloud } from '../local/localCloud.ts';

const cloud = await runningCloud(await productAssembly());
const today = dateIn(new Date());
const url = cloud.url('national');

/** The last half-year that is closed, by its last month. */
const [until = ''] = halfYearsToPublish([], [], today);

/** Publishes what there is, and reads everything the analyst can be answered, as it goes over the wire. */
async function allAnswers(): Promise<string> {
  const caller = { url, token: (await signIn(url, 'analytiker')).access };
  const { year, edition, periods, method } = await publishEdition(caller, until);
  const told: unknown[] = [await callApi(caller, getCoverage)];
  const figures = [];
  for (const period of periods)
    figures.push(await callApi(caller, getNationalFigures, { query: { year, edition: String(edition), period } }));
  // one more is ordered, as the page would after this one, and thrown away
  const order = await callApi(caller, orderEdition, { body: { until, after: edition, method } });
  told.push(order, await callApi(caller, discardOrder, { params: { orderId: order.id }, body: {} }));
  const { orders } = await callApi(caller, listOrders);
  const answers = JSON.stringify([...told, { orders }, await callApi(caller, listPublications), ...figures]);
  // an order's own id is drawn, and what is two letters of a key would stand in it now and then
  return orders.reduce((text, { id }) => text.replaceAll(id, ''), answers);
}

/** Every text in a value, however deep; a key's parts each for themselves, as ids are among them. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value, ...value.split('#')];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** Every text that stands in the cities' records, keys included; their counters are what the nation is told from. */
async function textsOfTheCities(): Promise<ReadonlySet<string>> {
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const client = new DynamoDBClient({ endpoint: `http://127.0.0.1:${cloud.databasePort}`, region: 'eu-north-1', credentials });
  const texts = new Set<string>();
  for await (const { Items = [] } of paginateScan({ client: DynamoDBDocumentClient.from(client) }, { TableName: TABLE_NAME })) {
    const records = Items.filter(({ pk }) => !/^national#|#figures$/.test(String(pk)));
    for (const text of records.flatMap(textsIn)) texts.add(text);
  }
  return texts;
}

/** All that three cities have is written through their APIs: beside other work that takes minutes. */
const LONG = { timeout: 400_000 };

test('no answer to the national office holds a text of the cities: no name, no id, nothing anybody wrote', LONG, async () => {
  expect(new Set(nationRoutes), 'a new route is asked here too').toEqual(
    new Set([listPublications, getNationalFigures, getCoverage, listOrders, orderEdition, publishDraft, discardOrder]),
  );
  const empty = await allAnswers();
  // those whose texts people wrote; Stavanger's are dealt out from lists, and ten times as many
  await loadDemoInto(
    cloud,
    cloud.cities.filter((city) => city !== 'stavanger'),
  );
  await cloud.streamsIdle();
  const full = await allAnswers();
  expect(full.match(/:[1-9]\d*[,}]/g)?.length, 'figures are told').toBeGreaterThan(50);

  // what stands in the answers of a nation without records is the catalogue's words, the cities' names and today's date
  // an hour is nobody's text, and stands in whatever says when it was counted
  const isHour = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}$/.test(text);
  const known = (text: string): boolean => isHour(text) || empty.includes(text);
  const told = [...(await textsOfTheCities())].filter((text) => /\p{Letter}/u.test(text) && !known(text));
  expect(told.length, 'texts looked for').toBeGreaterThan(1000);
  expect(told.filter((text) => full.includes(text))).toEqual([]);
});
