import * as z from 'zod';
import { ACCOUNT } from '../assembly/deployment.ts';
import type { Question } from './evaluate.ts';

/** What IAM needs to know of a table: its ARN, and which attribute is the partition key of it and of each index. */
export interface TableKeys {
  readonly arn: string;
  readonly partitionKey: string;
  readonly indexes: Readonly<Record<string, string>>;
}

const item = z.record(z.string(), z.record(z.string(), z.unknown()));
type Item = z.infer<typeof item>;

const keyed = z.looseObject({ TableName: z.string(), Key: item.optional(), Item: item.optional() });

const request = z.looseObject({
  TableName: z.string().optional(),
  Key: item.optional(),
  Item: item.optional(),
  IndexName: z.string().optional(),
  Select: z.string().optional(),
  KeyConditionExpression: z.string().optional(),
  ExpressionAttributeNames: z.record(z.string(), z.string()).default({}),
  ExpressionAttributeValues: item.default({}),
});

const statement = z.looseObject({ Statement: z.string() });
const partiql = z.looseObject({
  Statement: z.string().optional(),
  Statements: z.array(statement).default([]),
  TransactStatements: z.array(statement).default([]),
});

const transaction = z.object({ TransactItems: z.array(z.record(z.string(), keyed)) });
const batch = z.object({ RequestItems: z.record(z.string(), z.unknown()) });
const batchOfKeys = z.looseObject({ Keys: z.array(item) });
const batchOfWrites = z.array(z.record(z.string(), z.looseObject({ Key: item.optional(), Item: item.optional() })));

/** The IAM action of each part of a transaction; there are no actions for transactions themselves. */
const PARTS: Readonly<Record<string, string>> = {
  Get: 'GetItem',
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

/** PartiQL is asked for by verb. */
const VERBS: Readonly<Record<string, string>> = { insert: 'Insert', update: 'Update', delete: 'Delete' };
const PARTIQL = new Set(['ExecuteStatement', 'BatchExecuteStatement', 'ExecuteTransaction']);

/** Where a table that no template makes would be. */
const UNKNOWN_TABLE = `arn:aws:dynamodb:eu-north-1:${ACCOUNT}:table/`;

/** A key's value as IAM sees it: text, number or bytes, as sent. */
const values = (attribute: Item[string] | undefined): string[] => Object.values(attribute ?? {}).map(String);

/**
 * What DynamoDB would ask IAM before it does an operation.
 *
 * @param operation as in `x-amz-target`, without the version: `TransactWriteItems`
 * @param body the request, parsed
 * @param tables by name; a table that is not there is asked about without keys
 * @throws ZodError when the request has no shape DynamoDB would accept
 */
export function tableQuestions(operation: string, body: unknown, tables: Pick<ReadonlyMap<string, TableKeys>, 'get'>): Question[] {
  const tableOf = (name: string): TableKeys =>
    tables.get(name.split('/').at(-1) ?? name) ?? { arn: UNKNOWN_TABLE + name, partitionKey: '', indexes: {} };
  const ask = (action: string, resource: string, leadingKeys: string[], context: Question['context'] = {}): Question => ({
    action: `dynamodb:${action}`,
    resource,
    context: leadingKeys.length > 0 ? { ...context, 'dynamodb:LeadingKeys': leadingKeys } : context,
  });

  if (operation === 'TransactWriteItems' || operation === 'TransactGetItems') {
    return transaction.parse(body).TransactItems.flatMap((parts) =>
      Object.entries(parts).map(([part, { TableName, Key, Item }]) => {
        const { arn, partitionKey } = tableOf(TableName);
        const leading = values((Key ?? Item)?.[partitionKey]);
        return ask(PARTS[part] ?? part, arn, leading, { 'dynamodb:EnclosingOperation': operation });
      }),
    );
  }
  if (operation === 'BatchGetItem' || operation === 'BatchWriteItem') {
    return Object.entries(batch.parse(body).RequestItems).map(([name, items]) => {
      const { arn, partitionKey } = tableOf(name);
      const touched =
        operation === 'BatchGetItem'
          ? batchOfKeys.parse(items).Keys
          : batchOfWrites.parse(items).flatMap((one) => Object.values(one).map(({ Key, Item }) => Key ?? Item));
      return ask(
        operation,
        arn,
        touched.flatMap((key) => values(key?.[partitionKey])),
      );
    });
  }
  if (PARTIQL.has(operation)) {
    const { Statement, Statements, TransactStatements } = partiql.parse(body);
    return [...(Statement === undefined ? [] : [{ Statement }]), ...Statements, ...TransactStatements].map((one) => {
      const verb = one.Statement.trim().split(/\s/)[0]?.toLowerCase() ?? '';
      return ask(`PartiQL${VERBS[verb] ?? 'Select'}`, `${UNKNOWN_TABLE}*`, []);
    });
  }
  const { TableName, Key, Item, IndexName, Select, ...query } = request.parse(body);
  const { arn, partitionKey, indexes } = tableOf(TableName ?? '*');
  const context: Question['context'] = Select === undefined ? {} : { 'dynamodb:Select': Select };
  if (IndexName !== undefined) return [ask(operation, `${arn}/index/${IndexName}`, queried(query, indexes[IndexName] ?? ''), context)];
  const leading = operation === 'Query' ? queried(query, partitionKey) : values((Key ?? Item)?.[partitionKey]);
  return [ask(operation, arn, leading, context)];
}

/** The values a key condition demands of the partition key. */
function queried(
  query: Pick<z.infer<typeof request>, 'KeyConditionExpression' | 'ExpressionAttributeNames' | 'ExpressionAttributeValues'>,
  key: string,
) {
  const { KeyConditionExpression = '', ExpressionAttributeNames: names, ExpressionAttributeValues: given } = query;
  return [...KeyConditionExpression.matchAll(/([#\w]+)\s*=\s*(:\w+)/g)]
    .filter(([, name = '']) => (names[name] ?? name) === key)
    .flatMap(([, , placeholder = '']) => values(given[placeholder]));
}
