import { type DynamoDBDocumentClient, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { chunksOf } from '#functions/platform/chunks.ts';
import { shardOf } from '#functions/platform/table/shards.ts';
import { cellsOf, FIGURES, NOW, periodsIn } from '#shared/reporting/index.ts';

/** The months that counters are planted for. */
export const COUNTED_RANGE = { from: '2025-01', to: '2026-12' };

type Planted = Readonly<Record<string, unknown>> & { readonly pk: string };

/** Puts items in a table, a hundred at a time. */
export async function plantAll(client: DynamoDBDocumentClient, TableName: string, items: readonly Planted[]): Promise<void> {
  for (const some of chunksOf(items, 100)) {
    await client.send(new TransactWriteCommand({ TransactItems: some.map((item) => ({ Put: { TableName, Item: { ...item } } })) }));
  }
}

/** Two years of a city's counters as they stand after so many records. */
export function countersAfter(city: string, records: number): Planted[] {
  const cells = (stock: boolean): Record<string, number> =>
    Object.fromEntries(
      FIGURES.filter(({ kind }) => (kind === 'stock') === stock)
        .flatMap(cellsOf)
        .map((cell, index) => [cell, Math.ceil(records / (10 + index))]),
    );
  return [NOW, ...periodsIn(COUNTED_RANGE)].flatMap((period) => {
    const item = { ...cells(period === NOW), changedAt: '2026-11-20T12:00:00.000Z' };
    return [
      { pk: `${city}#figures`, sk: period, ...item, version: records },
      { pk: `national#figures#${period}`, sk: city, ...item },
    ];
  });
}

/** The mark of each record, as counting leaves it. */
export const marksOf = (city: string, records: number): Planted[] =>
  Array.from({ length: records }, (_, index) => {
    const record = `journal#${index}|conversation#2026-11-20#${index}`;
    const counted = { cells: { '2026-11-20': { conversationsHeld: 1 } }, people: { people: ['2026-11-20'] } };
    return { pk: `${city}#mark#${shardOf(record)}`, sk: record, version: 1, counted: 1, shared: true, ...counted };
  });
