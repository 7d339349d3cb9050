import { Duration, Stack } from 'aws-cdk-lib';
import { CfnRule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnEmailIdentity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';

/** How often what is due is sent. */
const EVERY = Duration.minutes(5);

/**
 * The domain a tenant's e-mails come from. It is not the product's own: an address says what a message must not (domain,
 * service 2: messages never name the service).
 *
 * @throws Error where `cdk.json` names none
 */
function senderDomain(scope: Construct, tenantId: string): string {
  const domain: unknown = scope.node.tryGetContext('messagesDomain');
  if (typeof domain !== 'string') throw new Error('The setting "messagesDomain" in cdk.json must be a domain name.');
  return `${tenantId}.${domain}`;
}

/** The address a tenant's e-mails come from. */
export const messagesFrom = (scope: Construct, tenantId: string): string => `ikke-svar@${senderDomain(scope, tenantId)}`;

/** The right to send text messages to phones and to no topic, and e-mails from the tenant's own domain. */
export const sendingStatements = (scope: Construct, tenantId: string): PolicyStatement[] => [
  // a phone has no name in IAM: it is what is left when every topic is taken out
  new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:aws:sns:*:*:*'] }),
  new PolicyStatement({
    actions: ['ses:SendEmail'],
    resources: [Stack.of(scope).formatArn({ service: 'ses', resource: 'identity', resourceName: senderDomain(scope, tenantId) })],
  }),
];

/** Lets e-mails come from the tenant's domain, once its records are in the domain name system (docs/operations.md). */
export const senderIdentity = (scope: Construct, tenantId: string): CfnEmailIdentity =>
  new CfnEmailIdentity(scope, 'Sender', { emailIdentity: senderDomain(scope, tenantId) });

/** Calls the function that sends what is due, all day and night: quiet hours are each person's own. */
export function sendRegularly(scope: Construct, tenantId: string, handler: LambdaFunction): void {
  const rule = new CfnRule(scope, 'SendReminders', {
    name: `steg-for-steg-reminders-${tenantId}`,
    description: 'Sender påminnelser når tiden er inne',
    scheduleExpression: `rate(${EVERY.toMinutes()} minutes)`,
    state: 'ENABLED',
    targets: [{ id: 'reminders', arn: handler.functionArn }],
  });
  handler.addPermission('Clock', { principal: new ServicePrincipal('events.amazonaws.com'), sourceArn: rule.attrArn });
}
