import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { CrossingFunction } from '../crossing.ts';
import type { Entry, Prefix } from '../entry.ts';
import { REGION, tableArn } from '../names.ts';

/**
 * Written out one by one. `Scan` and PartiQL are never among them: a scan returns every item whatever the condition on
 * keys says. A transaction is authorised by these same actions, one for each of its parts.
 */
const READS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query', 'dynamodb:ConditionCheckItem'];
const WRITES = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem'];
const APPENDS = ['dynamodb:PutItem'];
const REMOVES = ['dynamodb:DeleteItem'];
const GETS = ['dynamodb:GetItem', 'dynamodb:BatchGetItem'];
const QUERIES = ['dynamodb:Query'];
const CHECKS = ['dynamodb:ConditionCheckItem'];

/** What a tenant's partition keys look like under a prefix. `#` ends the tenant's id, so no longer id fits. */
export const leadingKey = (tenantId: string, prefix: Prefix): string => `${tenantId}#${prefix}${prefix.endsWith('#') ? '*' : ''}`;

function statement(actions: string[], resource: string, leadingKeys: readonly string[]): PolicyStatement[] {
  if (leadingKeys.length === 0) return [];
  return [
    new PolicyStatement({
      actions,
      resources: [resource],
      conditions: {
        'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': [...leadingKeys] },
        // "for all values" holds when there are none: a request that names no key would pass without this
        Null: { 'dynamodb:LeadingKeys': 'false' },
      },
    }),
  ];
}

/** What an entry may do in the table, for one tenant: exactly what its line in `infra/entries.ts` says. */
export function tableStatements(scope: Construct, tenantId: string, entry: Entry): PolicyStatement[] {
  const table = tableArn(scope);
  const keysUnder = (prefixes: readonly Prefix[]): string[] => prefixes.map((prefix) => leadingKey(tenantId, prefix));
  return [
    ...statement(READS, table, keysUnder(entry.reads)),
    ...statement(WRITES, table, keysUnder(entry.writes)),
    ...statement(REMOVES, table, keysUnder(entry.removes ?? [])),
    ...statement(APPENDS, table, keysUnder(entry.appends)),
    ...Object.entries(entry.queries).flatMap(([index, prefixes]) => statement(QUERIES, `${table}/index/${index}`, keysUnder(prefixes))),
  ];
}

/** What a function for all cities may do in the table: exactly what its lines in `infra/crossing.ts` say. */
export function crossingStatements(scope: Construct, { gets, queries, checks, changes, adds }: CrossingFunction): PolicyStatement[] {
  const table = tableArn(scope);
  return [
    ...statement(GETS, table, gets),
    ...statement(QUERIES, table, queries),
    ...statement(CHECKS, table, checks),
    ...statement(WRITES, table, changes),
    ...statement(APPENDS, table, adds),
  ];
}

/** Whether an entry touches the table at all. */
export const usesTable = ({ reads, writes, removes = [], appends }: Entry): boolean =>
  reads.length + writes.length + removes.length + appends.length > 0;

/** The table's own key, for what the table asks of it and nothing else. */
export const keyStatement = (keyArn: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['kms:Decrypt'],
    resources: [keyArn],
    conditions: { StringEquals: { 'kms:ViaService': `dynamodb.${REGION}.amazonaws.com` } },
  });
