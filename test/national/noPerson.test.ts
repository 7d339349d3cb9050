import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, paginateScan } from '@aws-sdk/lib-dynamodb';
import { expect, test } from 'vitest';
import { TABLE_NAME } from '#infra/names.ts';
import { localFetch } from '#local/fetch.ts';
import { signIn } from '#local/signIn.ts';
import { nationRoutes } from '#shared/contract/index.ts';
import { dateIn } from '#shared/kernel/index.ts';
import { getNationalFigures } from '#shared/national/index.ts';
import { laterMonth, monthOf, NOW, type Period, periodsOf } from '#shared/reporting/index.ts';
import { loadDemoInto } from '../e2e/support/demo.ts';
import { productAssembly, runningCloud } from '../local/localCloud.ts';

/** Longer than the demo data reaches back. */
const MONTHS_BACK = 36;

const cloud = await runningCloud(await productAssembly());
const thisMonth = monthOf(dateIn(new Date()));
const periods: readonly Period[] = [
  NOW,
  ...new Set(Array.from({ length: MONTHS_BACK }, (_, back) => periodsOf(laterMonth(thisMonth, -back))).flat()),
];

/** Everything the analyst can be answered, as it goes over the wire. */
async function allAnswers(): Promise<string> {
  const url = cloud.url('national');
  const { access } = await signIn(url, 'analytiker');
  const answers: string[] = [];
  for (const period of periods) {
    const answer = await localFetch(`${url}${getNationalFigures.path}?period=${period}`, {
      headers: { authorization: `Bearer ${access}` },
    });
    expect(answer.status).toBe(200);
    answers.push(await answer.text());
  }
  return answers.join('\n');
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

test('no answer to the national office holds a text of the cities: no name, no id, nothing anybody wrote', async () => {
  expect(nationRoutes, 'a new route is asked here too').toEqual([getNationalFigures]);
  const empty = await allAnswers();
  // those whose texts people wrote; Stavanger's are dealt out from lists, and ten times as many
  await loadDemoInto(
    cloud,
    cloud.cities.filter((city) => city !== 'stavanger'),
  );
  await cloud.streamsIdle();
  const full = await allAnswers();
  expect(full.match(/:[1-9]\d*[,}]/g)?.length, 'figures are told').toBeGreaterThan(100);

  // what stands in the answers of a nation without records is the catalogue's words, the cities' names and today's date
  // an hour is nobody's text, and stands in whatever says when it was counted
  const isHour = (text: string): boolean => /^\d{4}-\d{2}-\d{2}T\d{2}$/.test(text);
  const known = (text: string): boolean => isHour(text) || empty.includes(text);
  const told = [...(await textsOfTheCities())].filter((text) => /\p{Letter}/u.test(text) && !known(text));
  expect(told.length, 'texts looked for').toBeGreaterThan(1000);
  expect(told.filter((text) => full.includes(text))).toEqual([]);
});
