import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { Entry, Prefix } from '../entries.ts';
import { REGION, tableArn } from '../names.ts';

/**
 * Written out one by one. `Scan` and PartiQL are never among them: a scan returns every item whatever the condition on
 * keys says. A transaction is authorised by these same actions, one for each of its parts.
 */
const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
const APPENDS = ['dynamodb:PutItem'];
const INDEX_QUERIES = ['dynamodb:Query'];

/** What a tenant's partition keys look like under a prefix. `#` ends the tenant's id, so no longer id fits. */
export const leadingKey = (tenantId: string, prefix: Prefix): string => `${tenantId}#${prefix}${prefix.endsWith('#') ? '*' : ''}`;

function statement(tenantId: string, actions: string[], resource: string, prefixes: readonly Prefix[]): PolicyStatement[] {
  if (prefixes.length === 0) return [];
  return [
    new PolicyStatement({
      actions,
      resources: [resource],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': prefixes.map((prefix) => leadingKey(tenantId, prefix)) },
        // "for all values" holds when there are none: a request that names no key would pass without this
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    }),
  ];
}

/** What an entry may do in the table, for one tenant: exactly what its line in `infra/entries.ts` says. */
export function tableStatements(scope: Construct, tenantId: string, entry: Entry): PolicyStatement[] {
  const table = tableArn(scope);
  return [
    ...statement(tenantId, READS, table, entry.reads),
    ...statement(tenantId, WRITES, table, entry.writes),
    ...statement(tenantId, APPENDS, table, entry.appends),
    ...Object.entries(entry.queries).flatMap(([index, prefixes]) =>
      statement(tenantId, INDEX_QUERIES, `${table}/index/${index}`, prefixes),
    ),
  ];
}

/** Whether an entry touches the table at all. */
export const usesTable = (entry: Entry): boolean => entry.reads.length + entry.writes.length + entry.appends.length > 0;

/** The table's own key, for what the table asks of it and nothing else. */
export const keyStatement = (keyArn: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['kms:Decrypt'],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` } },
  });
