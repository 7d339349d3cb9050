import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';
import { chunksOf } from '#functions/platform/chunks.ts';
import { projectorOf } from '#functions/projector/index.ts';
import type { LocalDate } from '#shared/kernel/index.ts';
import { streamRecord } from '#test/projector/stream.ts';
import { aConsent } from '#test/support/factories/index.ts';
import { each } from './inTurns.ts';
import type { Meter } from './metering.ts';
import { say, table } from './report.ts';

const RECORDS = 100;
const PEOPLE = 25;
const BATCHES = [1, 10, 100] as const;

interface Kind {
  readonly name: string;
  /** What has been counted before what is measured: what its records rest on. */
  readonly before: (city: string) => readonly DynamoDBRecord[];
  readonly record: (city: string, index: number) => DynamoDBRecord;
}

/** Somebody who was taken in on a day and agrees to be counted. */
const registered = (city: string, index: number, admittedOn: LocalDate): DynamoDBRecord =>
  streamRecord(
    index,
    { pk: `${city}#participant#${index}`, sk: 'profile' },
    {
      after: {
        version: 1,
        admittedOn,
        earlierStays: [],
        state: 'admitted',
        stateSince: admittedOn,
        closeReason: null,
        phase: 'during',
        referralSource: 'moCentre',
        referral: { on: '2026-08-01' },
        birthYear: 1985,
        gender: 'man',
        firstConversationOn: null,
        firstMatchOn: null,
        consents: { statistics: aConsent() },
      },
    },
  );

/** What an office writes most of, and what counts in most figures. */
const KINDS: readonly Kind[] = [
  {
    name: 'a conversation held',
    // a conversation of somebody who has not agreed is withheld and costs less than one that counts
    before: (city) => each(PEOPLE).map((index) => registered(city, index, '2026-08-20')),
    record: (city, index) =>
      streamRecord(
        index,
        { pk: `${city}#journal#${index % PEOPLE}`, sk: `conversation#2026-11-20#${index}` },
        { after: { on: '2026-11-20', kind: 'structured', outcome: 'held', version: 1 } },
      ),
  },
  {
    name: 'a participant registered',
    before: () => [],
    record: (city, index) => registered(city, index, '2026-11-20'),
  },
];

/** What counting so many new records of one kind consumed, in batches of one size. */
async function measure({ name, before, record }: Kind, batch: number, shared: boolean, tableName: string, meter: Meter): Promise<string[]> {
  const city = `bench-${name.replaceAll(/[^a-z]+/g, '-')}-${batch}-${shared ? 'shared' : 'alone'}`;
  const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint: meter.endpoint, region: 'eu-north-1', credentials }));
  const log = { info: () => undefined, error: (message: string) => say(message) };
  const count = projectorOf({ client, tableName, cities: new Map([[city, shared]]), byLaw: new Set<string>(), log, now: () => new Date() });
  const countAll = async (records: readonly DynamoDBRecord[]): Promise<void> => {
    for (const Records of chunksOf(records, batch)) {
      const { batchItemFailures } = await count({ Records });
      if (batchItemFailures.length > 0) throw new Error('A batch could not be counted');
    }
  };
  await countAll(before(city));
  meter.reset();
  await countAll(each(RECORDS).map((index) => record(city, index)));
  const perRecord = (units: number): string => (units / RECORDS).toFixed(1);
  return [name, shared ? 'yes' : 'no', String(batch), perRecord(meter.written), perRecord(meter.read)];
}

/** What counting a record consumes, by how many come together: counters are written once a batch, a mark once a record. */
export async function measureProjector(tableName: string, meter: Meter): Promise<void> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    for (const shared of [false, true]) for (const batch of BATCHES) rows.push(await measure(kind, batch, shared, tableName, meter));
  }
  const heads = ['new record', 'told to the nation', 'records a batch', 'write units a record', 'read units'];
  table('Counting: the capacity units each source record consumes', heads, rows);
}
