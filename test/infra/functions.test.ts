import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { bundleOf } from '#infra/constructs/bundles.ts';
import { crossingFunctions } from '#infra/crossing.ts';
import { entries, nationalEntries } from '#infra/entries.ts';
import { deployed, onlyOf, resourcesOf } from './deployed.ts';
import { synthesised } from './synthesised.ts';
import { cityTenants, tenants } from './tenants.ts';

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

const functionsOf = (stackName: string) =>
  deployment
    .resources('AWS::Lambda::Function')
    .filter(({ stack, properties }) => stack.name === stackName && String(properties.FunctionName).startsWith('steg-'))
    .map(({ properties }) => functionShape.parse(properties));

describe.each(tenants)('the functions of $id', ({ id, stack, entries: own, told }) => {
  const functions = functionsOf(stack);

  test('are the entries, with the time and memory the table of entries gives', () => {
    const seen = functions.map(({ FunctionName, MemorySize, Timeout }) => ({ FunctionName, MemorySize, Timeout }));
    expect(seen).toEqual(
      own.map(({ name, memory, timeout }) => ({ FunctionName: `steg-${id}-${name}`, MemorySize: memory, Timeout: timeout })),
    );
  });

  test('run on Node 24 and Arm', () => {
    for (const { Runtime, Architectures, Handler } of functions) {
      expect({ Runtime, Architectures, Handler }).toEqual({ Runtime: 'nodejs24.x', Architectures: ['arm64'], Handler: 'index.handler' });
    }
  });

  test('are told whom they serve, their table, their login and their secrets, and nothing else', () => {
    const pool = onlyOf(deployment, stack, 'AWS::Cognito::UserPool', anything);
    const client = onlyOf(deployment, stack, 'AWS::Cognito::UserPoolClient', anything);
    const secrets = resourcesOf(deployment, stack, 'AWS::SecretsManager::Secret', anything).map(({ id }) => `secret of ${id}`);
    expect(secrets).toHaveLength(2);
    for (const [index, { Environment }] of functions.entries()) {
      const [whom, value] = told;
      const { [whom]: tells = '', ...others } = Environment.Variables;
      expect(JSON.parse(tells)).toEqual(value);
      expect(others).toEqual({
        ENTRY: own[index]?.name,
        TABLE_NAME: 'steg-for-steg',
        USER_POOL_ID: pool.id,
        USER_POOL_CLIENT_ID: client.id,
        ISSUER: `https://cognito-idp.eu-north-1.amazonaws.com/${pool.id}`,
        ORIGIN_SECRETS: secrets.join(','),
        LOG_LEVEL: 'info',
        ...(own[index]?.sendsMessages && {
          MESSAGES_FROM: `ikke-svar@${id}.avtale.example`,
          SITE: `https://${id}.stegforsteg.example`,
        }),
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
      [...own.map(({ name }) => name), 'api', 'page'].map((name) => `/steg-for-steg/${id}/${name}`).toSorted(),
    );
    expect(functions.map(({ LoggingConfig }) => LoggingConfig.LogGroup)).toEqual(own.map(({ name }) => `/steg-for-steg/${id}/${name}`));
  });
});

describe('bundles', () => {
  test('are built once and run by every city', () => {
    const [first, ...others] = cityTenants.map(({ stack }) => functionsOf(stack).map(({ Code }) => Code.S3Key));
    for (const other of others) expect(other).toEqual(first);
    expect(new Set(first).size).toBe(entries.length);
  });

  const everyFunction = [...entries, ...nationalEntries, ...crossingFunctions];

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
