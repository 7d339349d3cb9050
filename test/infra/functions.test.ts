import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { cities } from '#infra/cities.ts';
import { bundleOf } from '#infra/constructs/bundles.ts';
import { crossingFunctions } from '#infra/crossing.ts';
import { entries } from '#infra/entries.ts';
import { city } from '#shared/kernel/index.ts';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';

const deployment = await deployed((await synthesised()).directory);

const functionShape = z.looseObject({
  FunctionName: z.string(),
  Runtime: z.string(),
  Architectures: z.array(z.string()),
  Handler: z.string(),
  MemorySize: z.number(),
  Timeout: z.number(),
  ReservedConcurrentExecutions: z.undefined().optional(),
  Code: z.looseObject({ S3Key: z.string() }),
  LoggingConfig: z.object({ LogGroup: z.string() }),
  Environment: z.object({ Variables: z.record(z.string(), z.string()) }),
});
const anything = z.looseObject({});

const functionsOf = (cityId: string) =>
  deployment
    .resources('AWS::Lambda::Function')
    .filter(({ stack, properties }) => stack.name === `City-${cityId}` && String(properties.FunctionName).startsWith('steg-'))
    .map(({ properties }) => functionShape.parse(properties));

describe.each(cities)('the functions of $id', (thisCity) => {
  const stack = `City-${thisCity.id}`;
  const functions = functionsOf(thisCity.id);

  test('are the entries, with the time and memory the table of entries gives', () => {
    const seen = functions.map(({ FunctionName, MemorySize, Timeout }) => ({ FunctionName, MemorySize, Timeout }));
    expect(seen).toEqual(
      entries.map(({ name, memory, timeout }) => ({ FunctionName: `steg-${thisCity.id}-${name}`, MemorySize: memory, Timeout: timeout })),
    );
  });

  test('run on Node 24 and Arm', () => {
    for (const { Runtime, Architectures, Handler } of functions) {
      expect({ Runtime, Architectures, Handler }).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    }
  });

  test('are told their city, their table, their login and their secrets, and nothing else', () => {
    const pool = onlyOf(deployment, stack, 'AWS::Cognito::UserPool', anything);
    const client = onlyOf(deployment, stack, 'AWS::Cognito::UserPoolClient', anything);
    const secrets = resourcesOf(deployment, stack, 'AWS::SecretsManager::Secret', anything).map(({ id }) => `secret of ${id}`);
    expect(secrets).toHaveLength(2);
    for (const [index, { Environment }] of functions.entries()) {
      const { CITY = '', ...others } = Environment.Variables;
      expect(city.parse(JSON.parse(CITY))).toEqual(thisCity);
      expect(others).toEqual({
        ENTRY: entries[index]?.name,
        TABLE_NAME: 'steg-for-steg',
        USER_POOL_ID: pool.id,
        USER_POOL_CLIENT_ID: client.id,
        ISSUER: `https://cognito-idp.eu-north-1.amazonaws.com/${pool.id}`,
        ORIGIN_SECRETS: secrets.join(','),
        LOG_LEVEL: 'info',
      });
    }
  });

  test('have an environment that fits in the 4 kB there are', () => {
    for (const { Environment } of functions) {
      const size = Object.entries(Environment.Variables).reduce((sum, [name, value]) => sum + Buffer.byteLength(name + value), 0);
      expect(size).toBeLessThan(3900);
    }
  });

  test('log for three months, each to a log of its own', () => {
    const shape = z.looseObject({ LogGroupName: z.string(), RetentionInDays: z.literal(90) });
    const logs = resourcesOf(deployment, stack, 'AWS::Logs::LogGroup', shape).map(({ properties }) => properties.LogGroupName);
    expect(logs.toSorted()).toEqual(
      [...entries.map(({ name }) => name), 'api', 'page'].map((name) => `/steg-for-steg/${thisCity.id}/${name}`).toSorted(),
    );
    expect(functions.map(({ LoggingConfig }) => LoggingConfig.LogGroup)).toEqual(
      entries.map(({ name }) => `/steg-for-steg/${thisCity.id}/${name}`),
    );
  });
});

describe('bundles', () => {
  test('are built once and run by every city', () => {
    const [first, ...others] = cities.map(({ id }) => functionsOf(id).map(({ Code }) => Code.S3Key));
    for (const other of others) expect(other).toEqual(first);
    expect(new Set(first).size).toBe(entries.length);
  });

  const everyFunction = [...entries, ...crossingFunctions];

  test.each(everyFunction)('$name holds nothing that is only for development', ({ name }) => {
    const packages = new Set(bundleOf(name).inputs.flatMap((input) => input.match(/^node_modules\/(@[^/]+\/[^/]+|[^/]+)/)?.slice(1) ?? []));
    for (const unwanted of ['@cloud-copilot/iam-simulate', 'aws-cdk-lib', 'esbuild', 'vitest', 'cognito-local', 'react']) {
      expect(packages).not.toContain(unwanted);
    }
  });

  test.each(everyFunction)('$name is a module and its map, in a folder called by what is in them', ({ name }) => {
    const { directory } = bundleOf(name);
    expect(basename(directory)).toMatch(new RegExp(`^${name}-[0-9a-f]{16}$`));
    expect(existsSync(join(directory, 'index.mjs.map'))).toBe(true);
    expect(readFileSync(join(directory, 'index.mjs'), 'utf8')).toContain('//# sourceMappingURL=index.mjs.map');
    expect(readFileSync(join(directory, 'index.mjs.map'), 'utf8')).not.toContain(import.meta.dirname);
  });

  test('what is no function cannot be bundled', () => {
    expect(() => bundleOf('nobody')).toThrow('nobody is no function of the product');
  });
});
