import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { addressesOf, localNameOf } from './addresses.ts';
import type { Assembly } from './assembly/assembly.ts';
import { ACCOUNT, deploy, propertiesOf } from './assembly/deployment.ts';
import { bucketsOf } from './cloudfront/buckets.ts';
import { sitesOf } from './cloudfront/distributions.ts';
import { startCognito } from './cognito/cognito.ts';
import { makeDemoUsers } from './cognito/demoUsers.ts';
import { loginOf } from './cognito/login.ts';
import { poolsOf } from './cognito/pools.ts';
import { issuerOf, publishedKeys } from './cognito/tokens.ts';
import { startEngine } from './dynamodb/engine.ts';
import { makeTables } from './dynamodb/tables.ts';
import { httpApisOf } from './gateway/httpApi.ts';
import type { HttpHandler } from './http.ts';
import { json, listen } from './http.ts';
import { startAwsEndpoint } from './iam/endpoint.ts';
import type { PlannedFault } from './iam/faults.ts';
import { noFaults } from './iam/faults.ts';
import { principalsOf } from './iam/principals.ts';
import { functionsOf } from './lambda/functions.ts';
import { secretsOf } from './secrets.ts';

/** How to start a local cloud. */
export interface CloudOptions {
  readonly assembly: Assembly;
  /** Where the table, the logins and the secrets are kept; several clouds need several. */
  readonly dataDir: string;
  /** 0 for any free one. */
  readonly port: number;
  /** What is being done, as it is done. */
  readonly log: (line: string) => void;
  /** Each line a function writes. */
  readonly onFunctionLine?: (functionName: string, line: string) => void;
}

/** A running local cloud. */
export interface LocalCloud {
  readonly port: number;
  /** The ids of the cities it serves. */
  readonly cities: readonly string[];
  /** A city's address, without a path. */
  url(city: string): string;
  /** The address of a city's API itself, past CloudFront. */
  apiUrl(city: string): string;
  /** Where the database itself listens, past IAM. */
  readonly databasePort: number;
  /** Where Cognito's administration listens, past IAM. */
  readonly cognitoPort: number;
  /** Orders a fault for the next calls it fits. */
  planFault(fault: PlannedFault): void;
  /** Ends everything that was started. */
  close(): Promise<void>;
}

const keyShape = z.object({ KeyPolicy: z.unknown() });

/**
 * Runs a synthesised assembly on this machine: table, logins, functions, APIs and sites, all from its templates.
 *
 * @throws Error on anything in the templates that is not known here, when the port is taken, or when a part does not start
 */
export async function startLocalCloud({ assembly, dataDir, port: wanted, log, onFunctionLine }: CloudOptions): Promise<LocalCloud> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    await mkdir(dataDir, { recursive: true });
    const hosts = new Map<string, HttpHandler>();
    const front = await listen(wanted, (request) => hostIn(hosts, request.headers.host ?? '')(request));
    closing.push(front.close);

    const secretOf = await secretsOf(dataDir);
    const deployment = deploy(assembly, secretOf);
    const addresses = addressesOf(deployment, front.port);
    const pools = poolsOf(deployment, addresses.localised);
    const ended = (what: string) => (lastLines: string) =>
      log(`${what} ended by itself. Stop and start again. Its last words:\n${lastLines}`);

    log('Starting the table and the sign-in …');
    const [engine, cognito] = await Promise.all([
      startEngine(join(dataDir, 'dynamodb'), ended('The table')),
      startCognito(join(dataDir, 'cognito'), pools, ended('The sign-in')),
    ]);
    closing.push(engine.stop, cognito.stop);
    const tables = await makeTables(deployment, engine.port);
    for (const [number, pool] of pools.entries()) {
      const city = addresses.cities.find((one) =>
        pool.clients.some(({ CallbackURLs }) => CallbackURLs.some((url) => url.startsWith(addresses.url(one)))),
      );
      if (city !== undefined) await makeDemoUsers(cognito.port, { id: pool.id, city, number });
    }

    log('Starting the functions …');
    const faults = noFaults();
    const keyPolicies = new Map(
      deployment
        .resources('AWS::KMS::Key')
        .map((key) => [`arn:aws:kms:${key.stack.region}:${ACCOUNT}:key/${key.id}`, propertiesOf(key, keyShape).KeyPolicy]),
    );
    const endpoint = await startAwsEndpoint({ tables, keyPolicies, enginePort: engine.port, cognitoPort: cognito.port, faults });
    closing.push(endpoint.close);
    const onLine = onFunctionLine ?? (() => undefined);
    const functions = functionsOf(deployment, { endpoint, principals: principalsOf(deployment), secretOf, onLine });
    for (const { stop } of functions.values()) closing.push(stop);

    const published = await Promise.all([...cognito.keys].map(async ([id, key]) => [issuerOf(id), await publishedKeys(id, key)] as const));
    const keysets = new Map(published);
    const apis = httpApisOf(deployment, functions, (issuer) => keysets.get(issuer));
    const sites = sitesOf(deployment, { buckets: await bucketsOf(deployment, addresses.localised), apis, localised: addresses.localised });
    for (const { domainName, handle } of sites) hosts.set(`${localNameOf(domainName)}.localhost`, handle);
    for (const [id, handle] of apis) hosts.set(`${id}.execute-api.localhost`, handle);
    for (const pool of pools) if (pool.domain !== undefined) hosts.set(`${pool.domain}.auth.localhost`, loginOf(pool, cognito));

    const apiIds = new Map(deployment.resources('AWS::ApiGatewayV2::Api').map((api) => [api.stack.name, api.id]));
    return {
      port: front.port,
      cities: addresses.cities,
      url: addresses.url,
      apiUrl: (city) => `http://${apiIds.get(`City-${city}`)}.execute-api.localhost:${front.port}`,
      databasePort: engine.port,
      cognitoPort: cognito.port,
      planFault: faults.plan,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const hostIn = (hosts: ReadonlyMap<string, HttpHandler>, host: string): HttpHandler =>
  hosts.get(host.split(':')[0] ?? '') ??
  (async () => json(404, { message: `Nothing answers at ${host}. These do: ${[...hosts.keys()].sort().join(', ')}` }));
