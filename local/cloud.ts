import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { addressesOf, localNameOf } from './addresses.ts';
import type { Assembly } from './assembly/assembly.ts';
import { deploy } from './assembly/deployment.ts';
import { bucketsOf } from './cloudfront/buckets.ts';
import { sitesOf } from './cloudfront/distributions.ts';
import { loginOf } from './cognito/login.ts';
import { publishedKeysOf } from './cognito/tokens.ts';
import { tablesOf } from './dynamodb/tables.ts';
import { httpApisOf } from './gateway/httpApi.ts';
import type { HttpHandler } from './http.ts';
import { json, listen } from './http.ts';
import { accessOf } from './iam/access.ts';
import { startAwsEndpoint } from './iam/endpoint.ts';
import type { PlannedFault } from './iam/faults.ts';
import { plannedFaults } from './iam/faults.ts';
import { keyPoliciesOf } from './iam/keys.ts';
import { principalsOf } from './iam/principals.ts';
import { functionNamed } from './lambda/functionNamed.ts';
import { functionsOf } from './lambda/functions.ts';
import { INVOKE_HOST, invokeApiOf, OPERATOR } from './lambda/invokeApi.ts';
import { messagingOf } from './messages/messaging.ts';
import { ownersOf } from './messages/owner.ts';
import { withOutbox } from './messages/page.ts';
import { atOurTime } from './movedClock/page.ts';
import { outboxIn } from './outbox.ts';
import { NOBODY_ANSWERS } from './running.ts';
import { bucketFoldersIn } from './s3/folder.ts';
import { startClock } from './schedules/clock.ts';
import { eventByHand, schedulesOf } from './schedules/schedules.ts';
import { secretsOf } from './secrets.ts';
import { startServices } from './services.ts';
import { startStreams } from './streams/streams.ts';

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
  readonly onFunctionLine: (functionName: string, line: string) => void;
}

/** A running local cloud. */
export interface LocalCloud {
  readonly port: number;
  /** The ids of all it serves: the cities, and the national office. */
  readonly tenants: readonly string[];
  /** Those of them that are cities. */
  readonly cities: readonly string[];
  /** A tenant's address, without a path. */
  url(tenant: string): string;
  /** The address of a tenant's API itself, past CloudFront. */
  apiUrl(tenant: string): string;
  /** A tenant's user pool, with its private signing key in PEM, for tokens that Cognito would not give. */
  pool(tenant: string): { readonly id: string; readonly clientId: string; readonly key: string };
  /** Where the database itself listens, past IAM. */
  readonly databasePort: number;
  /** Where Cognito's administration listens, past IAM. */
  readonly cognitoPort: number;
  /** Waits until every change made before this call has reached the functions that follow the table's stream. */
  streamsIdle(): Promise<void>;
  /** How often a function has been called since the start; undefined for one that is not there. */
  invocations(functionName: string): number | undefined;
  /** Orders a fault for the next calls it fits. */
  planFault(fault: PlannedFault): void;
  /** Ends everything that was started. */
  close(): Promise<void>;
}

/**
 * Runs a synthesised assembly on this machine: table, logins, functions, APIs and sites, all from its templates.
 *
 * @throws Error on anything in the templates that is not known here, when the port is taken, or when a part does not start
 */
export async function startLocalCloud(options: CloudOptions): Promise<LocalCloud> {
  const closing: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (const end of closing.splice(0).reverse()) await end();
  };
  try {
    return { ...(await startedParts(options, closing)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function startedParts(
  { assembly, dataDir, port, log, onFunctionLine }: CloudOptions,
  closing: (() => Promise<void>)[],
): Promise<Omit<LocalCloud, 'close'>> {
  const hosts = new Map<string, HttpHandler>();
  const front = await listen(port, (request) => hostIn(hosts, request.headers.host ?? '')(request));
  closing.push(front.close);

  await mkdir(join(dataDir, 'messages'), { recursive: true });
  const secretOf = await secretsOf(dataDir);
  const deployment = deploy(assembly, secretOf);
  const addresses = addressesOf(deployment, front.port);

  log('Starting the table and the sign-in …');
  const { engine, cognito, pools, tenants } = await startServices({ deployment, addresses, dataDir, log }, closing);

  log('Starting the functions …');
  const faults = plannedFaults();
  const tables = tablesOf(deployment);
  const keyPolicies = keyPoliciesOf(deployment);
  const access = accessOf(tables, keyPolicies);
  const outbox = await outboxIn(join(dataDir, 'messages'));
  const messaging = messagingOf(access, outbox, { ownerOf: ownersOf(deployment, addresses), localised: addresses.localised });
  const endpoint = await startAwsEndpoint({ tables, access, enginePort: engine.port, logins: cognito.administration, messaging, faults });
  closing.push(endpoint.close);
  const functions = functionsOf(deployment, { endpoint, principals: principalsOf(deployment), secretOf, onLine: onFunctionLine });
  for (const { stop } of functions.values()) closing.push(stop);
  const pumps = await startStreams(deployment, {
    functions: [...functions.values()],
    tables,
    access,
    keyPolicies,
    enginePort: engine.port,
    directory: join(dataDir, 'streams'),
    folders: bucketFoldersIn(join(dataDir, 'buckets')),
    log,
  });
  for (const { stop } of pumps) closing.push(stop);
  const schedules = schedulesOf(deployment, functions, new Date());
  closing.push(startClock(schedules, log));

  const keysets = await publishedKeysOf(cognito.keys);
  const apis = httpApisOf(deployment, functions, (issuer) => keysets.get(issuer));
  const buckets = await bucketsOf(deployment, addresses.localised);
  for (const { domainName, handle } of sitesOf(deployment, { buckets, apis, localised: addresses.localised })) {
    const name = localNameOf(domainName);
    hosts.set(`${name}.localhost`, withOutbox(atOurTime(handle), outbox, name));
  }
  for (const [id, handle] of apis) hosts.set(`${id}.execute-api.localhost`, handle);
  for (const pool of pools) hosts.set(`${pool.domain}.auth.localhost`, loginOf(pool, cognito));
  hosts.set(
    INVOKE_HOST,
    invokeApiOf([...functions.values()], secretOf(OPERATOR), (arn) => eventByHand(schedules, arn)),
  );

  return {
    port: front.port,
    tenants: addresses.tenants,
    cities: addresses.cities,
    url: addresses.url,
    apiUrl: (tenant) => `http://${tenants.apiId(tenant)}.execute-api.localhost:${front.port}`,
    pool: tenants.pool,
    databasePort: engine.port,
    cognitoPort: cognito.port,
    streamsIdle: async () => void (await Promise.all(pumps.map(({ idle }) => idle()))),
    invocations: (functionName) => functionNamed([...functions.values()], functionName)?.invocations(),
    planFault: faults.plan,
  };
}

const hostIn = (hosts: ReadonlyMap<string, HttpHandler>, host: string): HttpHandler =>
  hosts.get(host.split(':')[0] ?? '') ??
  (async () => json(404, { message: `${NOBODY_ANSWERS} ${host}. These do: ${[...hosts.keys()].sort().join(', ')}` }));
