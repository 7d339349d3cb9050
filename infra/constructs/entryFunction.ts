import type { Construct } from 'constructs';
import type { Entry } from '../entry.ts';
import { TABLE_NAME } from '../names.ts';
import type { Tenant } from '../tenants.ts';
import { loginAdministration } from './loginAdministration.ts';
import { messagesFrom, sendingStatements } from './messageSending.ts';
import { ServiceFunction } from './serviceFunction.ts';
import type { StaffLogin } from './staffLogin.ts';
import { keyStatement, tableStatements, usesTable } from './tablePolicy.ts';

interface EntryFunctionProps {
  readonly entry: Entry;
  readonly tenant: Tenant;
  /** What it is told of whom it serves, by variable. */
  readonly told: Readonly<Record<string, string>>;
  readonly login: StaffLogin;
  /** The tenant's own address, without a path. */
  readonly origin: string;
  /** Two secrets with a comma between. */
  readonly originSecrets: string;
  readonly tableKeyArn: string;
}

/** One entry of one tenant: a function that answers requests and can reach what the entry's line says and no more. */
export class EntryFunction extends ServiceFunction {
  readonly entry: Entry;

  constructor(scope: Construct, id: string, { entry, tenant, told, login, origin, originSecrets, tableKeyArn }: EntryFunctionProps) {
    super(scope, id, {
      owner: tenant.id,
      name: entry.name,
      description: `${tenant.name}: ${entry.work}`,
      memory: entry.memory,
      timeout: entry.timeout,
      environment: {
        ...told,
        ENTRY: entry.name,
        TABLE_NAME,
        USER_POOL_ID: login.pool.userPoolId,
        USER_POOL_CLIENT_ID: login.client.userPoolClientId,
        ISSUER: login.issuer,
        ORIGIN_SECRETS: originSecrets,
        ...(entry.sendsMessages && { MESSAGES_FROM: messagesFrom(scope, tenant.id), SITE: origin }),
      },
      statements: [
        ...tableStatements(scope, tenant.id, entry),
        ...(usesTable(entry) ? [keyStatement(tableKeyArn)] : []),
        ...(entry.administersLogins ? [loginAdministration(login.pool)] : []),
        ...(entry.sendsMessages ? sendingStatements(scope, tenant.id) : []),
      ],
    });
    this.entry = entry;
  }
}
