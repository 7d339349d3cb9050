import { join } from 'node:path';
import type { Addresses } from './addresses.ts';
import type { Deployment } from './assembly/deployment.ts';
import { type Cognito, startCognito } from './cognito/cognito.ts';
import { makeDemoUsers } from './cognito/demoUsers.ts';
import { type Pool, poolsOf } from './cognito/pools.ts';
import { type Engine, startEngine } from './dynamodb/engine.ts';
import { makeTables } from './dynamodb/tables.ts';
import { type Tenants, tenantsOf } from './tenants.ts';

interface Surroundings {
  readonly deployment: Deployment;
  readonly addresses: Addresses;
  readonly dataDir: string;
  readonly log: (line: string) => void;
}

/** What runs beside us as programs of its own, with what the templates say is in it. */
export interface Services {
  readonly engine: Engine;
  readonly cognito: Cognito;
  readonly pools: readonly Pool[];
  readonly tenants: Tenants;
}

/**
 * Starts the database with its tables, and the sign-in with its demo logins.
 *
 * @param closing where each that has started puts how it is ended
 */
export async function startServices(
  { deployment, addresses, dataDir, log }: Surroundings,
  closing: (() => Promise<void>)[],
): Promise<Services> {
  const ended = (what: string) => (lastLines: string) =>
    log(`${what} ended by itself: stop and start again. Its last words:\n${lastLines}`);
  const engine = await startEngine(join(dataDir, 'dynamodb'), ended('The table'));
  closing.push(engine.stop);
  await makeTables(deployment, engine.port);
  const pools = poolsOf(deployment, addresses.localised);
  const cognito = await startCognito(join(dataDir, 'cognito'), pools, ended('The sign-in'));
  closing.push(cognito.stop);
  const tenants = tenantsOf(deployment, addresses, cognito);
  for (const [number, tenant] of addresses.tenants.entries())
    await makeDemoUsers(cognito.port, { ...tenants.pool(tenant), tenant, number });
  return { engine, cognito, pools, tenants };
}
