import { rmSync } from 'node:fs';
import { App } from 'aws-cdk-lib';
import { afterAll, describe, expect, test } from 'vitest';
import { checkedCities, MOST_CITIES_PER_ACCOUNT } from '#infra/checkedCities.ts';
import { cities } from '#infra/cities.ts';
import { NationalStack } from '#infra/stacks/national.ts';
import { synthesisedWith } from './constructed.ts';
import { standInPage } from './standInPage.ts';
import { exportsOf, resourcesIn } from './templates.ts';

/** A city that exists in no file but this: one more entry, whose name begins like another's. */
const [anyCity] = cities;
const newCity = { ...anyCity, id: 'trondheim-vest', name: 'Trondheim vest' };
const { stackNames, text } = synthesisedWith(checkedCities([...cities, newCity]));
const tenantStacks = stackNames.filter((name) => name === 'National' || name.startsWith('City-'));

/** What holds data or is known to others, by its stack and its name there. Under another name it would be a new, empty one. */
const STATEFUL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Edge: { HostedZone: 'AWS::Route53::HostedZone', Certificate: 'AWS::CertificateManager::Certificate' },
  Platform: {
    Table: 'AWS::DynamoDB::Table',
    TableKey: 'AWS::KMS::Key',
    SiteBucket: 'AWS::S3::Bucket',
    ParkedChanges: 'AWS::S3::Bucket',
  },
  National: { UserPool: 'AWS::Cognito::UserPool' },
  'City-trondheim': { UserPool: 'AWS::Cognito::UserPool' },
  'City-fredrikstad': { UserPool: 'AWS::Cognito::UserPool' },
  'City-eidskog': { UserPool: 'AWS::Cognito::UserPool' },
  'City-stavanger': { UserPool: 'AWS::Cognito::UserPool' },
  'City-trondheim-vest': { UserPool: 'AWS::Cognito::UserPool' },
};

/** Types of which every resource holds something that must outlive its stack. */
const HOLDING = new Set(Object.values(STATEFUL).flatMap((held) => Object.values(held)));

test('the product is what all share, one stack for each city, a new one like the rest, and one for the nation', () => {
  const ofCities = [...cities.map(({ id }) => id), newCity.id].map((id) => `City-${id}`);
  expect(stackNames.toSorted()).toEqual([...ofCities, 'Edge', 'National', 'Platform'].toSorted());
  expect(resourcesIn(text('City-trondheim-vest')).length).toBe(resourcesIn(text('City-trondheim')).length);
});

describe.each(stackNames)('%s', (stackName) => {
  const resources = resourcesIn(text(stackName));

  test('keeps the names of what holds data, and retains it', () => {
    const holding = resources.filter(({ Type }) => HOLDING.has(Type));
    expect(Object.fromEntries(holding.map(({ logicalId, Type }) => [logicalId, Type]))).toEqual(STATEFUL[stackName]);
    for (const { DeletionPolicy, UpdateReplacePolicy } of holding)
      expect([DeletionPolicy, UpdateReplacePolicy]).toEqual(['Retain', 'Retain']);
  });

  test('exports nothing and imports nothing, so that no stack holds another fast', () => {
    expect(exportsOf(text(stackName))).toEqual([]);
    expect(text(stackName)).not.toContain('Fn::ImportValue');
    expect(text(stackName)).not.toContain('Fn::GetStackOutput');
  });

  test('stays well below what CloudFormation and API Gateway hold', () => {
    expect(resources.length).toBeLessThan(400);
    expect(resources.filter(({ Type }) => Type === 'AWS::ApiGatewayV2::Route').length).toBeLessThan(250);
    expect(Buffer.byteLength(text(stackName))).toBeLessThan(900_000);
  });
});

describe.each(tenantStacks)('%s', (stackName) => {
  const tenantId = stackName.replace('City-', '').toLowerCase();

  test('carries its tags for cost on everything that costs', () => {
    for (const Type of ['AWS::Lambda::Function', 'AWS::CloudFront::Distribution', 'AWS::Logs::LogGroup', 'AWS::SecretsManager::Secret']) {
      for (const { Properties } of resourcesIn(text(stackName)).filter((one) => one.Type === Type)) {
        expect(Properties.Tags).toEqual([
          { Key: 'city', Value: tenantId },
          { Key: 'service', Value: 'steg-for-steg' },
        ]);
      }
    }
  });

  test('mentions no other city, unless it is the nation, which knows those that share by name', () => {
    const others = cities.filter((city) => city.id !== tenantId && !tenantId.startsWith(city.id));
    const named = others.filter(({ id }) => text(stackName).includes(id)).map(({ id }) => id);
    expect(named).toEqual(stackName === 'National' ? ['trondheim', 'fredrikstad', 'stavanger'] : []);
  });
});

describe('the nation of as many cities as an account holds', () => {
  const page = standInPage();
  afterAll(() => rmSync(page, { recursive: true }));
  const nationOf = (nameOf: (id: string) => string) => {
    const many = Array.from({ length: MOST_CITIES_PER_ACCOUNT }, (_, index) => `kommune-${index}`);
    const served = checkedCities(many.map((id) => ({ ...anyCity, id, name: nameOf(id) })));
    return new NationalStack(new App(), { cities: served, today: '2026-11-21', routes: [], domain: 'steg.example', page });
  };

  test('can be told the name of each', () => {
    expect(nationOf((id) => id.toUpperCase()).stackName).toBe('National');
  });

  test('is refused when their names are more than a function can be told', () => {
    expect(() => nationOf((id) => id.padEnd(60, '-'))).toThrow(/would be told \d+ bytes, and Lambda holds 4096/);
  });
});
