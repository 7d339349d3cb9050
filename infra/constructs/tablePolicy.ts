import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import type { CrossingFunction } from '../crossing.ts';
import type { Entry } from '../entry.ts';
import { REGION, tableArn } from '../names.ts';
import { conditionsOf, rightsOfCrossing, rightsOfEntry, type TableRight } from '../tableRights.ts';

function statementOf(scope: Construct, right: TableRight): PolicyStatement {
  const { actions, index } = right;
  const table = tableArn(scope);
  return new PolicyStatement({
    actions: [...actions],
    resources: [index === undefined ? table : `${table}/index/${index}`],
    conditions: conditionsOf(right),
  });
}

/** What an entry may do in the table, for one tenant. */
export const tableStatements = (scope: Construct, tenantId: string, entry: Entry): PolicyStatement[] =>
  rightsOfEntry(tenantId, entry).map((right) => statementOf(scope, right));

/** What a function for all cities may do in the table. */
export const crossingStatements = (scope: Construct, crossing: CrossingFunction): PolicyStatement[] =>
  rightsOfCrossing(crossing).map((right) => statementOf(scope, right));

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
