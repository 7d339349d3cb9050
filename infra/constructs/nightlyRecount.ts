import { Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { recount } from '../crossing.ts';
import { functionArn, PLATFORM } from '../names.ts';

/** When nobody works, and long before anybody looks at figures. In UTC. */
const HALF_PAST_TWO = 'cron(30 2 * * ? *)';

const ruleName = (cityId: string): string => `steg-for-steg-recount-${cityId}`;

/** Recounts one city every night, and repairs nothing. A call for each city, as a function has a quarter of an hour. */
export const nightlyRecount = (scope: Construct, cityId: string): CfnRule =>
  new CfnRule(scope, 'NightlyRecount', {
    name: ruleName(cityId),
    description: 'Regner tallene etter hver natt, og sier fra om de ikke stemmer',
    scheduleExpression: HALF_PAST_TWO,
    state: 'ENABLED',
    targets: [{ id: recount.name, arn: functionArn(scope, PLATFORM, recount.name), input: JSON.stringify({ city: cityId }) }],
  });

/** Lets every city's night call the function that recounts. */
export function admitNights(handler: LambdaFunction): void {
  handler.addPermission('Nights', {
    principal: new ServicePrincipal('events.amazonaws.com'),
    sourceArn: Stack.of(handler).formatArn({ service: 'events', resource: 'rule', resourceName: ruleName('*') }),
  });
}
