import { generateKeyPairSync } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod';
import { readJson, writeJson } from '../files.ts';
import type { Pool } from './pools.ts';

const storedPool = z.looseObject({
  Users: z.record(z.string(), z.unknown()).default({}),
  Groups: z.record(z.string(), z.looseObject({})).default({}),
});
const storedKeys = z.record(z.string(), z.string());

const MINUTES = { AccessToken: 'minutes', IdToken: 'minutes', RefreshToken: 'minutes' };

/**
 * Writes pools, groups and clients where cognito-local reads them when it starts, keeping the users and memberships there.
 *
 * @param directory cognito-local's working directory
 */
export async function storePools(directory: string, pools: readonly Pool[]): Promise<void> {
  const database = join(directory, '.cognito', 'db');
  await mkdir(database, { recursive: true });
  // users sign in with a user name; the emulator would have them use an e-mail address
  await writeJson(join(directory, '.cognito', 'config.json'), { UserPoolDefaults: { UsernameAttributes: [] } });
  const now = new Date().toISOString();
  for (const { id, groups } of pools) {
    const file = join(database, `${id}.json`);
    const { Groups, ...kept } = await readJson(file, storedPool, { Users: {}, Groups: {} });
    const all = groups.map((name) => [name, { CreationDate: now, ...Groups[name], GroupName: name, LastModifiedDate: now }]);
    await writeJson(file, { ...kept, Groups: Object.fromEntries(all) });
  }
  const clients = pools
    .flatMap((pool) => pool.clients)
    .map(({ id, ...client }) => [id, { ...client, ClientId: id, TokenValidityUnits: MINUTES, CreationDate: now, LastModifiedDate: now }]);
  await writeJson(join(database, 'clients.json'), { Clients: Object.fromEntries(clients) });
}

/** Each pool's private signing key, in PEM, by the pool's id. Made the first time and kept, so that tokens outlive a restart. */
export async function signingKeys(directory: string, pools: readonly Pool[]): Promise<ReadonlyMap<string, string>> {
  const file = join(directory, 'signing-keys.json');
  const kept = await readJson(file, storedKeys, {});
  const keys = pools.map(({ id }) => [id, kept[id] ?? newKey()] as const);
  await writeJson(file, Object.fromEntries(keys));
  return new Map(keys);
}

const newKey = (): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
