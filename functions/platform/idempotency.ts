import { createHash } from 'node:crypto';
import * as z from 'zod/mini';
import { common, Refused } from '#shared/kernel/index.ts';
import type { CommonDeps } from './operation.ts';
import type { Key } from './table/keys.ts';
import type { Write } from './table/write.ts';

/** How long a retry is answered with the first answer. Hours; a phone may be without network for a shift. */
export const KEPT_HOURS = 24;

const mark = z.strictObject({ request: z.string(), answer: z.string() });

/** What was asked, as one hash: the same key with another request is refused. */
export const requestHash = (operationId: string, params: unknown, body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify([operationId, params, body]))
    .digest('base64url');

/** The answer given before to this key, or undefined for a new one. Refuses a key that was used for another request. */
export async function earlierAnswer(key: Key, request: string, { table }: Pick<CommonDeps, 'table'>): Promise<unknown> {
  // a mark stands until the engine sweeps it: reading it as gone before would let nothing be written, and no answer be given
  const stored = await table.get(key, { evenExpired: true });
  if (!stored) return undefined;
  const found = mark.parse(stored.content);
  if (found.request !== request) throw new Refused(common.keyReused);
  return JSON.parse(found.answer);
}

/** The mark that makes a change happen once, for the change's own transaction. */
export const markWrite = (key: Key, request: string, answer: unknown, now: Date): Write => ({
  create: { ...key, request, answer: JSON.stringify(answer), expiresAt: Math.floor(now.getTime() / 1000) + KEPT_HOURS * 3600 },
});
