import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';
import { cityTenants, nation } from './tenants.ts';

const deployment = await deployed((await synthesised()).directory);

const ruleShape = z.looseObject({
  Name: z.string(),
  ScheduleExpression: z.string(),
  State: z.string(),
  Targets: z.tuple([z.object({ Id: z.string(), Arn: z.string() })]),
});
const permissionShape = z.looseObject({ FunctionName: z.string(), Principal: z.string(), SourceArn: z.string() });
const routeShape = z.looseObject({ Target: z.string() });

describe.each(cityTenants)('reminders of $id', ({ id, stack }) => {
  const arn = `arn:aws:lambda:eu-north-1:123456789012:function:steg-${id}-reminders`;
  const name = `steg-for-steg-reminders-${id}`;

  test('are sent every five minutes, by a clock that may call the function', () => {
    const rule = resourcesOf(deployment, stack, 'AWS::Events::Rule', ruleShape).find(({ properties }) => properties.Name === name);
    expect(rule?.properties).toMatchObject({ ScheduleExpression: 'rate(5 minutes)', State: 'ENABLED', Targets: [{ Arn: arn }] });
    const callers = resourcesOf(deployment, stack, 'AWS::Lambda::Permission', permissionShape)
      .map(({ properties }) => properties)
      .filter(({ FunctionName }) => FunctionName === arn);
    expect(callers.map(({ Principal, SourceArn }) => [Principal, SourceArn])).toEqual([
      ['events.amazonaws.com', `arn:aws:events:eu-north-1:123456789012:rule/${name}`],
    ]);
  });

  test('answer no request: no route leads to them', () => {
    expect(resourcesOf(deployment, stack, 'AWS::ApiGatewayV2::Route', routeShape).length).toBeGreaterThan(0);
    const integrations = resourcesOf(deployment, stack, 'AWS::ApiGatewayV2::Integration', z.looseObject({ IntegrationUri: z.string() }));
    expect(integrations.filter(({ properties }) => properties.IntegrationUri.includes('reminders'))).toEqual([]);
  });

  test('come from a domain that does not name the service', () => {
    const { EmailIdentity } = onlyOf(deployment, stack, 'AWS::SES::EmailIdentity', z.looseObject({ EmailIdentity: z.string() })).properties;
    expect(EmailIdentity).toBe(`${id}.avtale.example`);
    expect(EmailIdentity).not.toMatch(/steg/);
  });
});

test('the nation sends nobody anything', () => {
  expect(resourcesOf(deployment, nation.stack, 'AWS::Events::Rule', ruleShape)).toEqual([]);
});
