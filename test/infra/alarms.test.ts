import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';
import { cityTenants, nation, tenants } from './tenants.ts';

const deployment = await deployed((await synthesised()).directory);
const operations = readFileSync(join(import.meta.dirname, '../../docs/operations.md'), 'utf8');

const alarmShape = z.looseObject({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.string()),
  OKActions: z.array(z.string()),
  TreatMissingData: z.string(),
  ComparisonOperator: z.string(),
});
const filterShape = z.looseObject({
  LogGroupName: z.string(),
  FilterPattern: z.string(),
  MetricTransformations: z.tuple([z.looseObject({ MetricName: z.string(), MetricNamespace: z.string() })]),
});
const topic = onlyOf(deployment, 'Platform', 'AWS::SNS::Topic', z.looseObject({})).id;
const places = [{ stack: 'Platform', where: 'Alle byer' }, ...tenants.map(({ stack, name }) => ({ stack, where: name }))];
const alarmsOf = (stack: string) =>
  resourcesOf(deployment, stack, 'AWS::CloudWatch::Alarm', alarmShape).map(({ properties }) => properties);
const filtersOf = (stack: string) =>
  resourcesOf(deployment, stack, 'AWS::Logs::MetricFilter', filterShape).map(({ properties }) => properties);

/** Rings when nothing is said, as nobody else would notice that. */
/** An alarm takes the sum of so many metrics. */
const MOST_IN_ALARM = 10;
const RINGS_WHEN_SILENT = 'tallene er ikke kontrollert';

/** What people notice, without where, without what they were at, and without which of several alarms of one sum it is. */
const whatOf = ({ AlarmName }: { AlarmName: string }): string =>
  AlarmName.replace(/^[^:]+: /, '')
    .replace(/(når ansatte arbeider med) .*/, '$1 …')
    .replace(/ \(\d\)$/, '');

describe.each(places)('the alarms of $stack', ({ stack, where }) => {
  const alarms = alarmsOf(stack);

  test('say where, what people notice and what it means, in words and not in figures of the machine', () => {
    for (const { AlarmName, AlarmDescription } of alarms) {
      expect(AlarmName).toMatch(new RegExp(`^${where}: `));
      expect(AlarmDescription.split('. ').length, AlarmName).toBeGreaterThan(1);
      expect(AlarmName + AlarmDescription).not.toMatch(/\d{3}|p9\d|lambda|5xx|4xx|dynamodb|latency/i);
    }
  });

  test('reach whoever is on duty, also when all is well again', () => {
    for (const alarm of alarms) {
      const silent = whatOf(alarm) === RINGS_WHEN_SILENT;
      expect(alarm).toMatchObject({
        AlarmActions: [topic],
        OKActions: [topic],
        TreatMissingData: silent ? 'breaching' : 'notBreaching',
        ComparisonOperator: silent ? 'LessThanThreshold' : 'GreaterThanOrEqualToThreshold',
      });
    }
  });
});

test('each alarm is explained in docs/operations.md, with what to do, and none that cannot ring', () => {
  const explained =
    operations
      .split('\n## At each alarm\n')[1]
      ?.split('\n## ')[0]
      ?.match(/^### .*$/gm) ?? [];
  const ringing = places.flatMap(({ stack }) => alarmsOf(stack).map((alarm) => `### ${whatOf(alarm)}`));
  expect(explained.toSorted()).toEqual([...new Set(ringing)].toSorted());
});

describe.each(tenants)('$name', ({ id, name, stack, entries }) => {
  test('is watched for failures in each function, silence, slowness, refusals for want of room, and reaching for what is not its own', () => {
    const failing = entries.map(({ work }) => `feil når ansatte arbeider med ${work}`);
    const others = [
      'tjenesten svarer ikke',
      'tjenesten er treg',
      'ansatte blir avvist fordi det er for mange på en gang',
      'noe har bedt om opplysninger det ikke har rett til',
    ];
    expect(alarmsOf(stack).map(({ AlarmName }) => AlarmName)).toEqual(
      expect.arrayContaining([...failing, ...others].map((what) => `${name}: ${what}`)),
    );
  });

  test('counts in each log what was refused to a function', () => {
    const filters = filtersOf(stack);
    expect(filters.map(({ LogGroupName }) => LogGroupName)).toEqual(entries.map((entry) => `/steg-for-steg/${id}/${entry.name}`));
    for (const { FilterPattern } of filters) expect(FilterPattern).toContain('AccessDeniedException');
  });

  test('has a dashboard that counts requests and nobody', () => {
    const shape = z.looseObject({ DashboardName: z.string(), DashboardBody: z.string() });
    const { DashboardName, DashboardBody } = onlyOf(deployment, stack, 'AWS::CloudWatch::Dashboard', shape).properties;
    expect(DashboardName).toBe(`steg-for-steg-${id}`);
    const metrics = DashboardBody.match(/"(AWS\/\w+|StegForSteg)","[\w-]+"/g) ?? [];
    const figures = ['"AWS/Lambda","IteratorAge"', '"StegForSteg","changes-not-counted"', '"StegForSteg","figures-differences"'];
    expect(new Set(metrics)).toEqual(
      new Set([
        ...['"AWS/ApiGateway","Count"', '"AWS/ApiGateway","5xx"', '"AWS/ApiGateway","4xx"', '"AWS/ApiGateway","Latency"'],
        ...['"AWS/Lambda","Duration"', '"AWS/Lambda","Errors"', '"AWS/Lambda","Throttles"'],
        ...(stack === nation.stack ? [] : figures),
      ]),
    );
    expect(DashboardBody.includes('OnFailureDestinationDeliveredEventCount')).toBe(stack !== nation.stack);
  });
});

describe('figures', () => {
  test.each(cityTenants)(
    'are watched in $name: what cannot be counted, what differs, and that somebody looked',
    ({ name, stack, entries }) => {
      const names = alarmsOf(stack).map(({ AlarmName }) => AlarmName);
      expect(names).toEqual(
        expect.arrayContaining(
          ['noe som er lagret, kan ikke telles', 'tallene stemmer ikke', RINGS_WHEN_SILENT].map((what) => `${name}: ${what}`),
        ),
      );
      expect(names).toHaveLength(entries.length + 2 + 2 * Math.ceil(entries.length / MOST_IN_ALARM) + 3);
    },
  );

  test('are watched for all cities at once: behind, standing still, parked, lost, unchecked, and reaching too far', () => {
    expect(alarmsOf('Platform').map(whatOf).toSorted()).toEqual(
      [
        ...['opplysninger kan ikke leses eller lagres', 'tabellen holder igjen'],
        ...['tallene henger etter', 'tallene blir ikke regnet ut', 'kontrollen av tallene stanset'],
        ...['endringer er lagt til side', 'endringer kunne ikke legges til side'],
        ...['en nasjonal utgave ble ikke laget', 'det som lager nasjonale utgaver, stanset'],
        'noe har bedt om opplysninger det ikke har rett til',
      ].toSorted(),
    );
  });

  test('are watched by metrics that some log gives', () => {
    const given = new Set(places.flatMap(({ stack }) => filtersOf(stack)).map(({ MetricTransformations: [{ MetricName }] }) => MetricName));
    const texts = JSON.stringify(['AWS::CloudWatch::Alarm', 'AWS::CloudWatch::Dashboard'].map((type) => deployment.resources(type)));
    const asked = [
      ...texts.matchAll(/"MetricName":"([\w-]+)","Namespace":"StegForSteg"/g),
      ...texts.matchAll(/StegForSteg\\+",\\+"([\w-]+)/g),
    ].map(([, name]) => name);
    expect(new Set(asked)).toEqual(given);
  });
});
