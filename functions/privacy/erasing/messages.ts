import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { reminder } from '#shared/messages/index.ts';

/** A reminder goes with the message that waits for its time, so that nothing is sent to somebody who is erased, and with what became of it. */
export function messageRemovals({ content }: Stored, { keys }: Pick<Deps, 'keys'>): Write[] {
  const { id, dueAt } = reminder.parse(content);
  return [{ remove: keys.waitingMessage(dueAt, id) }, { remove: keys.messageOutcome(id) }];
}
