import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cities } from '#infra/cities.ts';
import { entries } from '#infra/entries.ts';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const deployment = await deployed((await synthesised()).directory);

const alarmShape = z.looseObject({
  AlarmName: z.string(),
  AlarmDescription: z.string(),
  AlarmActions: z.array(z.string()),
  OKActions: z.array(z.string()),
  TreatMissingData: z.string(),
});
const topic = onlyOf(deployment, 'Platform', 'AWS::SNS::Topic', z.looseObject({})).id;
const places = [{ stack: 'Platform', where: 'Alle byer' }, ...cities.map(({ id, name }) => ({ stack: `City-${id}`, where: name }))];

describe.each(places)('the alarms of $stack', ({ stack, where }) => {
  const alarms = resourcesOf(deployment, stack, 'AWS::CloudWatch::Alarm', alarmShape).map(({ properties }) => properties);

  test('say where, what people notice and what it means, in words and not in figures of the machine', () => {
    for (const { AlarmName, AlarmDescription } of alarms) {
      expect(AlarmName).toMatch(new RegExp(`^${where}: `));
      expect(AlarmDescription.split('. ').length, AlarmName).toBeGreaterThan(1);
      expect(AlarmName + AlarmDescription).not.toMatch(/\d{3}|p9\d|lambda|5xx|4xx|dynamodb|latency/i);
    }
  });

  test('reach whoever is on duty, also when all is well again', () => {
    for (const { AlarmActions, OKActions, TreatMissingData } of alarms) {
      expect({ AlarmActions, OKActions, TreatMissingData }).toEqual({
        AlarmActions: [topic],
        OKActions: [topic],
        TreatMissingData: 'notBreaching',
      });
    }
  });
});

describe.each(cities)('$name', ({ id, name }) => {
  const alarms = resourcesOf(deployment, `City-${id}`, 'AWS::CloudWatch::Alarm', alarmShape).map(({ properties }) => properties);

  test('is watched for failures in each function, silence, slowness, refusals for want of room, and reaching for what is not its own', () => {
    const failing = entries.map(({ work }) => `${name}: feil når ansatte arbeider med ${work}`);
    const others = ['tjenesten svarer ikke', 'tjenesten er treg'].map((what) => `${name}: ${what}`);
    const names = alarms.map(({ AlarmName }) => AlarmName);
    expect(names).toEqual(expect.arrayContaining([...failing, ...others]));
    expect(names).toHaveLength(entries.length + 4);
  });

  test('counts in each log what was refused to a function', () => {
    const shape = z.looseObject({ FilterPattern: z.string(), LogGroupName: z.string() });
    const filters = resourcesOf(deployment, `City-${id}`, 'AWS::Logs::MetricFilter', shape).map(({ properties }) => properties);
    expect(filters.map(({ LogGroupName }) => LogGroupName)).toEqual(entries.map((entry) => `/steg-for-steg/${id}/${entry.name}`));
    for (const { FilterPattern } of filters) expect(FilterPattern).toContain('AccessDeniedException');
  });

  test('has a dashboard that counts requests and nobody', () => {
    const shape = z.looseObject({ DashboardName: z.string(), DashboardBody: z.string() });
    const { DashboardName, DashboardBody } = onlyOf(deployment, `City-${id}`, 'AWS::CloudWatch::Dashboard', shape).properties;
    expect(DashboardName).toBe(`steg-for-steg-${id}`);
    const metrics = DashboardBody.match(/"AWS\/\w+","\w+"/g) ?? [];
    expect(new Set(metrics)).toEqual(
      new Set([
        ...['"AWS/ApiGateway","Count"', '"AWS/ApiGateway","5xx"', '"AWS/ApiGateway","4xx"', '"AWS/ApiGateway","Latency"'],
        ...['"AWS/Lambda","Duration"', '"AWS/Lambda","Errors"', '"AWS/Lambda","Throttles"'],
      ]),
    );
  });
});
