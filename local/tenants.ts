import type { Addresses } from './addresses.ts';
import type { Deployment } from './assembly/deployment.ts';
import type { Cognito } from './cognito/cognito.ts';

/** Where people of a tenant sign in. */
export interface TenantPool {
  readonly id: string;
  readonly groups: readonly string[];
  readonly clientId: string;
  /** The private key its tokens are signed with, in PEM. */
  readonly key: string;
}

/** What belongs to each tenant. Both throw for a tenant that has none. */
export interface Tenants {
  pool(tenant: string): TenantPool;
  apiId(tenant: string): string;
}

/** Finds what belongs to a tenant by the stack that is its own. */
export const tenantsOf = (deployment: Deployment, { stackNameOf }: Addresses, { pools, keys }: Cognito): Tenants => ({
  pool: (tenant) => {
    const pool = pools.find(({ stackName }) => stackName === stackNameOf(tenant));
    const key = keys.get(pool?.id ?? '');
    const [client] = pool?.clients ?? [];
    if (pool === undefined || key === undefined || client === undefined) throw new Error(`${tenant} has no login.`);
    return { id: pool.id, groups: pool.groups, clientId: client.id, key };
  },
  apiId: (tenant) => {
    const api = deployment.resources('AWS::ApiGatewayV2::Api').find(({ stack }) => stack.name === stackNameOf(tenant));
    if (api === undefined) throw new Error(`${tenant} has no API.`);
    return api.id;
  },
});
