import { describe, expect, test } from 'vitest';
import { deploy } from '#local/assembly/deployment.ts';
import { isRecord } from '#local/assembly/intrinsics.ts';
import { isAllowed } from '#local/iam/evaluate.ts';
import { principalsOf } from '#local/iam/principals.ts';
import { productAssembly } from './localCloud.ts';
import { type Change, tampered } from './tamper.ts';

const assembly = await productAssembly();
const after = (change: Change) => principalsOf(deploy(tampered(assembly, 'City-trondheim', change), () => ''));

test('every role that functions run as has its policies: a city’s records are for those who follow people up, match them, erase them, remind them or answer volunteers’ links, and for who recounts all cities', async () => {
  const principals = [...principalsOf(deploy(assembly, () => '')).values()];
  const question = {
    action: 'dynamodb:GetItem',
    resource: 'arn:aws:dynamodb:eu-north-1:123456789012:table/steg-for-steg',
    context: { 'dynamodb:LeadingKeys': ['trondheim#participant#1'] },
  };
  const allowed = await Promise.all(principals.map((principal) => isAllowed(principal, question)));
  expect(principals.filter((_, index) => allowed[index]).map(({ arn }) => arn)).toEqual([
    expect.stringContaining('Platform-CountingRecount'),
    expect.stringContaining('City-trondheim-Entrypeople'),
    expect.stringContaining('City-trondheim-Entrymatching'),
    expect.stringContaining('City-trondheim-Entryprivacy'),
    expect.stringContaining('City-trondheim-Entrylink'),
    expect.stringContaining('City-trondheim-Entryreminders'),
  ]);
});

describe('what would be misjudged is refused', () => {
  const withProperty =
    (name: string, added: unknown): Change =>
    (_, value) =>
      isRecord(value) && value.Type === 'AWS::IAM::Role' ? { ...value, Properties: { ...Object(value.Properties), [name]: added } } : value;

  test.each<[string, Change, string]>([
    ['a condition on what has no value here', (key, value) => (key === 'Null' ? { 'aws:SourceVpc': 'true' } : value), 'aws:SourceVpc'],
    ['a policy of AWS’s own', withProperty('ManagedPolicyArns', ['arn:aws:iam::aws:policy/AdministratorAccess']), 'AdministratorAccess'],
    [
      'a permissions boundary',
      withProperty('PermissionsBoundary', 'arn:aws:iam::123456789012:policy/edge'),
      'boundaries are not evaluated',
    ],
  ])('%s', (_, change, message) => {
    expect(() => after(change)).toThrow(message);
  });
});
