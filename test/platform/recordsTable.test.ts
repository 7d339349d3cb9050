import { App, Stack } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { expect, test } from 'vitest';
import { RecordsTable } from '#infra/constructs/recordsTable.ts';
import { tableShape, timeToLive } from '#test/support/recordsTable.ts';

test('the table tests run on is the one that is deployed', () => {
  const stack = new Stack(new App(), 'Stack');
  new RecordsTable(stack, 'Records');
  const [deployed] = Object.values(Template.fromStack(stack).findResources('AWS::DynamoDB::Table'));
  const { TableName: _name, ...shape } = tableShape('records');
  expect(deployed?.Properties).toMatchObject({ ...shape, TimeToLiveSpecification: timeToLive });
});
