import type { Deps } from '#functions/platform/operation.ts';
import { Conflict } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import {
  asksForACall,
  type Channel,
  type MessageOutcome,
  type NotSent,
  type WaitingMessage,
  waitingMessage,
} from '#shared/messages/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'now'>;

/** As many as one run looks at; the next comes in five minutes. */
const AT_ONCE = 100;
const DAY_SECONDS = 24 * 3600;
/** How long it is kept what became of a message, and for how long somebody is asked to call instead. Days. */
const OUTCOME_DAYS = 90;
const ASKED_DAYS = 14;

/** The messages whose time has come, the earliest first. */
export async function dueMessages({ table, keys, now }: Access): Promise<WaitingMessage[]> {
  const { items } = await table.query(keys.messages(), { startingWith: 'due#', limit: AT_ONCE, consistent: true });
  return items.map(({ content }) => waitingMessage.parse(content)).filter(({ dueAt }) => Date.parse(dueAt) <= now.getTime());
}

/** Writes what must hold of a message as it was read. False where it no longer does: somebody else took it, or took it back. */
export async function commit({ table }: Access, writes: readonly Write[]): Promise<boolean> {
  try {
    await table.commit(writes);
    return true;
  } catch (error) {
    if (error instanceof Conflict) return false;
    throw error;
  }
}

const replaced = ({ keys }: Access, next: WaitingMessage): Write => ({
  replace: { ...next, ...keys.waitingMessage(next.dueAt, next.id) },
  version: next.version - 1,
});

/** Takes a message to send it; undefined where it is no longer there to take. */
export async function claim(deps: Access, message: WaitingMessage): Promise<WaitingMessage | undefined> {
  const taken = { ...message, claimedAt: deps.now.toISOString(), version: message.version + 1 };
  return (await commit(deps, [replaced(deps, taken)])) ? taken : undefined;
}

/** Puts a message back, to be tried again later. */
export const putBack = (deps: Access, message: WaitingMessage, failures: number, notBefore: Date): Promise<boolean> =>
  commit(deps, [
    replaced(deps, { ...message, claimedAt: null, failures, notBefore: notBefore.toISOString(), version: message.version + 1 }),
  ]);

/** What a message came to. */
export type Ending = { readonly sent: Channel } | { readonly notSent: NotSent };

/** Ends a message: it no longer waits, what became of it stands, and where somebody should call instead they are asked to. */
export function end(deps: Access, { id, about, dueAt, version }: WaitingMessage, ending: Ending): Promise<boolean> {
  const { keys, now } = deps;
  const seconds = Math.floor(now.getTime() / 1000);
  const outcome: MessageOutcome = {
    at: now.toISOString(),
    ...('sent' in ending
      ? { outcome: 'sent', channel: ending.sent, reason: null }
      : { outcome: 'notSent', channel: null, reason: ending.notSent }),
  };
  const asks = 'notSent' in ending && asksForACall(about, ending.notSent) ? [{ id, about, reason: ending.notSent }] : [];
  return commit(deps, [
    { remove: keys.waitingMessage(dueAt, id), when: { equals: { version } } },
    { put: { ...outcome, ...keys.messageOutcome(id), expiresAt: seconds + OUTCOME_DAYS * DAY_SECONDS } },
    ...asks.map((line) => ({ put: { ...line, ...keys.unsent(id), expiresAt: seconds + ASKED_DAYS * DAY_SECONDS } })),
  ]);
}
