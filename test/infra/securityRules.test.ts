import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { AwsSolutionsChecks } from 'cdk-nag';
import type { IConstruct } from 'constructs';
import { expect, test, vi } from 'vitest';
import * as z from 'zod';
import { productOf } from './constructed.ts';

const findings = z.array(
  z.looseObject({ ruleName: z.string(), violatingResources: z.array(z.looseObject({ constructPath: z.string() })) }),
);

/** What the security rules find, as "path rule". */
const findingsIn = (app: IConstruct): string[] =>
  findings
    .parse(new AwsSolutionsChecks().validateScope(app).violations)
    .flatMap(({ ruleName, violatingResources }) => violatingResources.map(({ constructPath }) => `${constructPath} ${ruleName}`));

/** What CDK wrote down of all its checks, warnings included. */
const reportOf = (directory: string): readonly unknown[] =>
  z.looseObject({ pluginReports: z.array(z.unknown()) }).parse(JSON.parse(readFileSync(join(directory, 'validation-report.json'), 'utf8')))
    .pluginReports;

const reasons = z.record(z.string(), z.string());

/** Everything accepted, with the construct it is accepted for and the reason given. */
const acceptedIn = (app: IConstruct) =>
  app.node.findAll().flatMap(({ node }) =>
    node.metadata
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.entries(reasons.parse(data)))
      .map(([rule, reason]) => ({ path: node.path, rule: rule.replace('Annotation::', ''), reason })),
  );

/** The product as it would look with nothing accepted. */
function withNothingAccepted(): IConstruct {
  const accept = vi.spyOn(Validations.prototype, 'acknowledge').mockImplementation(() => {});
  const { app } = productOf();
  accept.mockRestore();
  return app;
}

/** The product with a bucket nobody has thought about. */
function withCarelessBucket(): App {
  const { app } = productOf();
  const platform = app.node.findChild('Platform');
  if (!Stack.isStack(platform)) throw new Error('Platform is no stack');
  new Bucket(platform, 'Careless');
  return app;
}

/** What CDK says when it is asked to synthesise. */
function refusalOf(app: App): string {
  try {
    app.synth();
    return 'none';
  } catch (error) {
    return String(error);
  }
}

const { app, directory } = productOf();
const careless = withCarelessBucket();
const refusal = refusalOf(careless);
const accepted = acceptedIn(app);
const ofSecurityRules = accepted.filter(({ rule }) => rule.startsWith('AwsSolutions-'));

test('the security rules find nothing that is not accepted, and CloudFormation would take every template', () => {
  expect(findingsIn(app)).toEqual([]);
  expect(refusalOf(app)).toBe('none');
  expect(reportOf(directory)).toEqual([]);
});

test('a careless bucket is found, and stops the product from being synthesised', () => {
  expect(findingsIn(careless)).toEqual(['Platform/Careless/Resource AwsSolutions-S1', 'Platform/Careless/Resource AwsSolutions-S10']);
  expect(refusal).toMatch(/AwsSolutions-S10|Validation failed/);
});

test('what is accepted is accepted for one resource, with a reason in words', () => {
  for (const { path, reason } of accepted) {
    expect(path.split('/').length, `${path} is a whole stack`).toBeGreaterThan(1);
    expect(reason.split(' ').length, `${path} gives no reason`).toBeGreaterThan(7);
  }
});

test('nothing is accepted that the rules do not find', () => {
  const found = findingsIn(withNothingAccepted());
  const isFound = (path: string, rule: string): boolean =>
    found.some((one) => one === `${path} ${rule}` || (one.startsWith(`${path}/`) && one.endsWith(` ${rule}`)));
  const stale = ofSecurityRules.filter(({ path, rule }) => !isFound(path, rule));
  expect(stale).toEqual([]);
});

test('a new exception is seen here first', () => {
  const withoutPlace = ofSecurityRules.map(({ rule }) => rule.replace(/\[.*/, ''));
  expect([...new Set(withoutPlace)].toSorted()).toEqual([
    'AwsSolutions-APIG4',
    'AwsSolutions-CFR1',
    'AwsSolutions-CFR3',
    'AwsSolutions-IAM5',
    'AwsSolutions-L1',
    'AwsSolutions-S1',
    'AwsSolutions-SMG4',
  ]);
});
