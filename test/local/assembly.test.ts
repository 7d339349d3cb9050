import { describe, expect, test } from 'vitest';
import type { Assembly, Stack } from '#local/assembly/assembly.ts';
import { deploy } from '#local/assembly/deployment.ts';
import { productAssembly } from './localCloud.ts';
import { tampered } from './tamper.ts';

const PARAMETER = 'AWS::SSM::Parameter';

function stackOf(name: string, rest: Partial<Stack['template']>): Stack {
  return { name, region: 'eu-north-1', template: { Parameters: {}, Conditions: {}, Resources: {}, Outputs: {}, ...rest } };
}

/** The value of the one parameter of one stack, beside which another stack may stand. */
function worked(value: unknown, ...others: readonly Stack[]): unknown {
  const table = { Type: 'AWS::DynamoDB::Table', Properties: { TableName: 'records' } };
  const secret = { Type: 'AWS::SecretsManager::Secret', Properties: { Name: 'quiet' } };
  const one = stackOf('One', {
    Resources: { Table: table, Secret: secret, Value: { Type: PARAMETER, Properties: { Name: '/value', Value: value } } },
  });
  const deployment = deploy(
    { stacks: [one, ...others], assets: new Map() },
    (arn) => `secret of ${arn.split(':secret:')[1]?.split('-')[0]}`,
  );
  return deployment.resources(PARAMETER)[0]?.properties.Value;
}

describe('a value is worked out', () => {
  test.each<[string, unknown, unknown]>([
    ['a reference', { Ref: 'Table' }, 'records'],
    ['an attribute', { 'Fn::GetAtt': ['Table', 'Arn'] }, 'arn:aws:dynamodb:eu-north-1:123456789012:table/records'],
    ['an attribute written with a dot', { 'Fn::GetAtt': 'Table.Arn' }, 'arn:aws:dynamodb:eu-north-1:123456789012:table/records'],
    ['a joined text', { 'Fn::Join': ['-', ['a', { Ref: 'Table' }, { Ref: 'AWS::Region' }]] }, 'a-records-eu-north-1'],
    ['a filled text', { 'Fn::Sub': `\${Table} of \${AWS::AccountId}, not \${!this}` }, `records of 123456789012, not \${this}`],
    ['a filled text with names of its own', { 'Fn::Sub': [`\${A}`, { A: { Ref: 'Table' } }] }, 'records'],
    ['a part of a split text', { 'Fn::Select': [1, { 'Fn::Split': ['/', 'a/b'] }] }, 'b'],
    ['nothing', [{ Ref: 'AWS::NoValue' }, 'left'], ['left']],
    ['a secret', { 'Fn::Join': ['', ['{{resolve:secretsmanager:', { Ref: 'Secret' }, ':SecretString:::}}']] }, 'secret of quiet'],
  ])('%s', (_, value, expected) => {
    expect(worked(value)).toEqual(expected);
  });

  test('a parameter another stack stores is read, and one nobody stores is refused', () => {
    const reading = (name: string): Stack =>
      stackOf('Two', {
        Parameters: { Shared: { Type: 'AWS::SSM::Parameter::Value<String>', Default: name } },
        Resources: { Copy: { Type: PARAMETER, Properties: { Name: '/copy', Value: { Ref: 'Shared' } } } },
      });
    const storing = stackOf('One', { Resources: { Value: { Type: PARAMETER, Properties: { Name: '/shared', Value: 'kept' } } } });
    const copied = (name: string) =>
      deploy({ stacks: [reading(name), storing], assets: new Map() }, () => '').resources(PARAMETER)[0]?.properties.Value;
    expect(copied('/shared')).toBe('kept');
    expect(() => copied('/elsewhere')).toThrow('no stack writes it there');
  });

  test('a parameter an operator fills in is another stack’s output of that name', () => {
    const asking = stackOf('Two', {
      Parameters: { Zone: { Type: 'String' } },
      Resources: { Copy: { Type: PARAMETER, Properties: { Name: '/copy', Value: { Ref: 'Zone' } } } },
    });
    const giving = stackOf('One', { Outputs: { Zone: { Value: { 'Fn::Join': ['', ['Z', '1']] } } } });
    expect(deploy({ stacks: [asking, giving], assets: new Map() }, () => '').resources(PARAMETER)[0]?.properties.Value).toBe('Z1');
    expect(() => deploy({ stacks: [asking], assets: new Map() }, () => '')).toThrow('no other stack puts it out');
  });
});

describe('what is not known is refused, by name', async () => {
  const product = await productAssembly();
  const withResource = (resource: Stack['template']['Resources'][string]): Assembly => ({
    assets: new Map(),
    stacks: [stackOf('One', { Resources: { Thing: resource } })],
  });

  test('an intrinsic function', () => {
    expect(() => worked({ 'Fn::ImportValue': 'other' })).toThrow('does not know the intrinsic function Fn::ImportValue');
  });

  test('a kind of reference in a text', () => {
    expect(() => worked('{{resolve:ssm-secure:password}}')).toThrow('does not know this reference');
  });

  test('an attribute', () => {
    expect(() => worked({ 'Fn::GetAtt': ['Table', 'LatestGossip'] })).toThrow('no attribute LatestGossip of One/Table');
  });

  test('a reference to nothing', () => {
    expect(() => worked({ Ref: 'Nobody' })).toThrow('One refers to Nobody');
  });

  test('a type of resource', () => {
    expect(() => deploy(withResource({ Type: 'AWS::SQS::Queue', Properties: {} }), () => '')).toThrow('does not know, AWS::SQS::Queue');
  });

  test('a resource that exists on a condition', () => {
    const conditional = { Type: PARAMETER, Properties: {}, Condition: 'IsProduction' };
    expect(() => deploy(withResource(conditional), () => '')).toThrow('IsProduction');
  });

  test('a type of resource somewhere in the product', () => {
    const changed = tampered(product, 'Platform', (key, value) =>
      key === 'Type' && value === 'AWS::SNS::Topic' ? 'AWS::SQS::Queue' : value,
    );
    expect(() => deploy(changed, () => '')).toThrow('AWS::SQS::Queue');
    expect(() => deploy(product, () => '')).not.toThrow();
  });
});
