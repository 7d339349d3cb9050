import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { DynamoDBStreamEvent } from 'aws-lambda';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { projectorOf } from '#functions/projector/index.ts';
import { recountOf } from '#functions/recount/index.ts';
import { deployed, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const deployment = await deployed((await synthesised()).directory);

const filterShape = z.looseObject({
  LogGroupName: z.string(),
  FilterPattern: z.string(),
  MetricTransformations: z.tuple([
    z.looseObject({
      MetricName: z.string(),
      MetricValue: z.string(),
      Dimensions: z.tuple([z.object({ Key: z.literal('city'), Value: z.literal('$.city') })]).optional(),
    }),
  ]),
});
const filters = resourcesOf(deployment, 'Platform', 'AWS::Logs::MetricFilter', filterShape).map(({ properties }) => properties);

/** A log line as CloudWatch reads it. */
interface Line {
  readonly message: string;
  readonly city?: unknown;
  readonly differences?: unknown;
}

/** What the filters of a function's log would count of its lines: metric, city and number. */
const countedIn = (functionName: string, lines: readonly Line[]): unknown[] =>
  filters
    .filter(({ LogGroupName }) => LogGroupName === `/steg-for-steg/platform/${functionName}`)
    .flatMap(({ FilterPattern, MetricTransformations: [{ MetricName, MetricValue }] }) => {
      const messages = [...FilterPattern.matchAll(/\$\.message = "([^"]+)"/g)].map(([, message]) => message);
      const counted = lines.filter(({ message }) => messages.includes(message));
      return counted.map((line) => [
        MetricName,
        line.city,
        MetricValue === '1' ? 1 : z.looseRecord(z.string(), z.unknown()).parse(line)[MetricValue.slice(2)],
      ]);
    });

/** What functions work with, over a table that answers as told, and the lines they write. */
function depsWith(answer: (input: object) => object) {
  const lines: Line[] = [];
  const write = (message: string, told: object = {}): void => void lines.push({ message, ...told });
  const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'eu-north-1' }));
  client.middlewareStack.add(
    () =>
      async ({ input }) => ({ response: {}, output: { $metadata: {}, ...answer(input) } }),
    { step: 'initialize', priority: 'high' },
  );
  const deps = {
    tableName: 'records',
    cities: new Map([['trondheim', true]]),
    byLaw: new Set<string>(),
    client,
    log: { info: write, error: write },
    now: () => new Date('2026-11-21T12:00:00Z'),
  };
  return { deps, lines };
}

const empty = (): object => ({ Items: [], Responses: {} });

const changed = (image: object): DynamoDBStreamEvent => ({
  Records: [
    {
      eventName: 'MODIFY',
      dynamodb: { SequenceNumber: '1', Keys: { pk: { S: 'trondheim#volunteer#1f' }, sk: { S: 'profile' } }, NewImage: { ...image } },
    },
  ],
});

describe('the lines that metrics count are those that functions write', () => {
  test('when a record cannot be read', async () => {
    const { deps, lines } = depsWith(empty);
    await projectorOf(deps)(changed({}));
    expect(countedIn('projector', lines)).toEqual([['changes-not-counted', 'trondheim', 1]]);
  });

  test('when the table does not take what was counted', async () => {
    const { deps, lines } = depsWith(() => {
      throw new Error('the table is away');
    });
    await projectorOf(deps)(
      changed({
        version: { N: '1' },
        state: { S: 'active' },
        appliedOn: { S: '2026-11-01' },
        earlierApplications: { L: [] },
        approvals: { L: [] },
        birthYear: { N: '1971' },
        gender: { S: 'woman' },
      }),
    );
    expect(countedIn('projector', lines)).toEqual([['changes-not-counted', 'trondheim', 1]]);
  });

  test('when figures are what records say', async () => {
    const { deps, lines } = depsWith(empty);
    await recountOf(deps, async () => {})({ city: 'trondheim' });
    expect(countedIn('recount', lines)).toEqual([['figures-recounted', 'trondheim', 1]]);
  });

  test('when they are not', async () => {
    const { deps, lines } = depsWith((input) =>
      JSON.stringify(input).includes('"trondheim#figures"')
        ? {
            Items: [
              { pk: 'trondheim#figures', sk: '2026-11', version: 1, changedAt: '2026-11-21T12:00:00Z', participantsStarted: 2, people: 1 },
            ],
          }
        : empty(),
    );
    await recountOf(deps, async () => {})({ city: 'trondheim' });
    expect(new Set(countedIn('recount', lines))).toEqual(
      new Set([
        ['figures-differ', 'trondheim', 1],
        ['figures-differences', 'trondheim', 2],
        ['figures-recounted', 'trondheim', 1],
      ]),
    );
  });
});

test('the night calls the function that recounts, for each city, with nothing to repair', () => {
  const ruleShape = z.looseObject({
    Name: z.string(),
    ScheduleExpression: z.string(),
    State: z.string(),
    Targets: z.tuple([z.object({ Id: z.string(), Arn: z.string(), Input: z.string() })]),
  });
  const rules = deployment
    .resources('AWS::Events::Rule')
    .filter(({ properties }) => String(properties.Name).startsWith('steg-for-steg-recount-'))
    .map(({ stack, properties }) => ({ stack: stack.name, ...ruleShape.parse(properties) }));
  const permission = z.looseObject({ Action: z.string(), FunctionName: z.string(), Principal: z.string(), SourceArn: z.string() });
  const recount = 'arn:aws:lambda:eu-north-1:123456789012:function:steg-platform-recount';
  expect(rules.map(({ stack, Name, Targets: [{ Arn, Input }] }) => [stack, Name, Arn, JSON.parse(Input)])).toEqual(
    ['trondheim', 'fredrikstad', 'eidskog', 'stavanger'].map((city) => [
      `City-${city}`,
      `steg-for-steg-recount-${city}`,
      recount,
      { city },
    ]),
  );
  for (const { ScheduleExpression, State } of rules) expect([ScheduleExpression, State]).toEqual(['cron(30 2 * * ? *)', 'ENABLED']);
  expect(resourcesOf(deployment, 'Platform', 'AWS::Lambda::Permission', permission).map(({ properties }) => properties)).toMatchObject([
    {
      Action: 'lambda:InvokeFunction',
      FunctionName: recount,
      Principal: 'events.amazonaws.com',
      SourceArn: 'arn:aws:events:eu-north-1:123456789012:rule/steg-for-steg-recount-*',
    },
  ]);
});
