import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Deployment } from '../assembly/deployment.ts';
import { ACCOUNT, propertiesOf } from '../assembly/deployment.ts';
import type { LambdaFunction } from '../lambda/lambdaFunction.ts';
import { permits } from '../lambda/permissions.ts';
import type { Expression } from './expression.ts';
import { expressionOf } from './expression.ts';

const ruleShape = z.strictObject({
  Name: z.string().optional(),
  Description: z.string().optional(),
  ScheduleExpression: z.string('only rules that follow a clock are known'),
  State: z.literal('ENABLED').default('ENABLED'),
  Targets: z.array(
    z.strictObject({
      Id: z.string(),
      Arn: z.string(),
      Input: z.string().optional(),
      // asserted in the template: nothing is tried again here, or kept
      RetryPolicy: z.unknown().optional(),
      DeadLetterConfig: z.unknown().optional(),
    }),
  ),
  Tags: z.unknown().optional(),
});

/** A function that a clock calls. */
export interface Schedule {
  /** Where it stands, for people: `Platform/RecountEveryNight`. */
  readonly place: string;
  readonly handler: LambdaFunction;
  /** Whether the function has said that this schedule may call it. */
  readonly permitted: boolean;
  readonly expression: Expression;
  /** What the function is called with, as JSON. */
  event(at: Date): string;
}

/**
 * The schedules of the templates.
 *
 * @param functions by ARN
 * @param since from when rates are counted
 * @throws Error for a schedule of a kind that is not known here, or that calls no function
 */
export const schedulesOf = (deployment: Deployment, functions: ReadonlyMap<string, LambdaFunction>, since: Date): readonly Schedule[] =>
  deployment.resources('AWS::Events::Rule').flatMap((rule) => {
    const { ScheduleExpression, Targets } = propertiesOf(rule, ruleShape);
    const place = `${rule.stack.name}/${rule.logicalId}`;
    const expression = expressionOf(ScheduleExpression, since);
    return Targets.map(({ Arn, Input }) => {
      const handler = functions.get(Arn);
      if (handler === undefined) throw new Error(`${place} calls ${Arn}, which is no function that runs here.`);
      const permitted = permits(deployment, Arn, 'events.amazonaws.com', rule.arn);
      return { place, handler, permitted, expression, event: (at) => Input ?? scheduledEvent(rule.arn, rule.stack.region, at) };
    });
  });

/**
 * What a function is called with when it is called by hand and told nothing: what its one schedule would give it. Several
 * schedules mean several cities, and none of them is meant more than the others.
 */
export function eventByHand(schedules: readonly Schedule[], functionArn: string): string {
  const [schedule, ...others] = schedules.filter(({ handler }) => handler.arn === functionArn);
  return schedule === undefined || others.length > 0 ? '{}' : schedule.event(new Date());
}

/** What EventBridge gives to a function whose rule says nothing else. */
const scheduledEvent = (ruleArn: string, region: string, at: Date): string =>
  JSON.stringify({
    version: '0',
    id: randomUUID(),
    'detail-type': 'Scheduled Event',
    source: 'aws.events',
    account: ACCOUNT,
    time: at.toISOString().replace(/\.\d+Z$/, 'Z'),
    region,
    resources: [ruleArn],
    detail: {},
  });
