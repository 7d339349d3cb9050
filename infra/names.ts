import { ArnFormat, Aws, Stack } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Where people's data is: Stockholm. */
export const REGION = 'eu-north-1';

/** Where CloudFront looks for its certificate and its firewall, wherever the rest is. */
export const EDGE_REGION = 'us-east-1';

/** What one stack makes and another uses is found by a fixed name, never by an export, which would lock both ends. */
export const TABLE_NAME = 'steg-for-steg';
export const ALARM_TOPIC_NAME = 'steg-for-steg-alarms';
export const REWRITE_FUNCTION_NAME = 'steg-for-steg-single-page';
export const VIEWER_FUNCTION_NAME = 'steg-for-steg-viewer-address';

/** Parameters in Systems Manager for what has no name of our choosing. */
export const PARAMETERS = {
  tableKeyArn: '/steg-for-steg/platform/table-key-arn',
  siteHeadersPolicyId: '/steg-for-steg/platform/site-headers-policy-id',
  originAccessControlId: '/steg-for-steg/platform/origin-access-control-id',
  webAclArn: '/steg-for-steg/edge/web-acl-arn',
  certificateArn: '/steg-for-steg/edge/certificate-arn',
  hostedZoneId: '/steg-for-steg/edge/hosted-zone-id',
} as const;

/** Bucket names are shared by the whole world, so this one carries the account. */
export const siteBucketName = (account: string = Aws.ACCOUNT_ID): string => `steg-for-steg-site-${account}`;

/** Where changes that could not be counted are parked. */
export const parkedBucketName = (account: string = Aws.ACCOUNT_ID): string => `steg-for-steg-parked-${account}`;

/** Where in the site bucket a tenant's page lies. */
export const sitePrefix = (tenantId: string): string => `pages/${tenantId}`;

/** Who owns what no single tenant does; the id is reserved. */
export const PLATFORM = 'platform';

/** A function's name, and so the name of its metrics. `owner` is a tenant's id, or `PLATFORM`. */
export const functionName = (owner: string, name: string): string => `steg-${owner}-${name}`;

export const functionArn = (scope: IConstruct, owner: string, name: string): string =>
  Stack.of(scope).formatArn({
    service: 'lambda',
    resource: 'function',
    resourceName: functionName(owner, name),
    arnFormat: ArnFormat.COLON_RESOURCE_NAME,
  });

/** The log of a function, or of something else that belongs to the same owner. */
export const logGroupName = (owner: string, name: string): string => `/steg-for-steg/${owner}/${name}`;

export const tableArn = (scope: IConstruct): string =>
  Stack.of(scope).formatArn({ service: 'dynamodb', resource: 'table', resourceName: TABLE_NAME });

export const alarmTopicArn = (scope: IConstruct): string => Stack.of(scope).formatArn({ service: 'sns', resource: ALARM_TOPIC_NAME });

/** A function of CloudFront's, by its name. */
export const edgeFunctionArn = (scope: IConstruct, resourceName: string): string =>
  Stack.of(scope).formatArn({ service: 'cloudfront', region: '', resource: 'function', resourceName });

/** A login page's address begins with this; it is shared by all pools of the region, so it carries the account. */
export const loginPrefix = (tenantId: string): string => `steg-${tenantId}-${Aws.ACCOUNT_ID}`;
