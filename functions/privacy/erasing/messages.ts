import { closedDoors } from '#functions/links/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { linkRecord } from '#shared/links/index.ts';
import { reminder } from '#shared/messages/index.ts';

/** A reminder goes with the message that waits for its time, so that nothing is sent to somebody who is erased, and with what became of it. */
export function messageRemovals({ content }: Stored, { keys }: Pick<Deps, 'keys'>): Write[] {
  const { id, dueAt } = reminder.parse(content);
  return [{ remove: keys.waitingMessage(dueAt, id) }, { remove: keys.messageOutcome(id) }];
}

/** A link goes with all it leads by, so that from then on its token finds nothing. */
export function linkRemovals({ content }: Stored, { keys }: Pick<Deps, 'keys'>): Write[] {
  const link = linkRecord.parse(content);
  return [...closedDoors({ keys }, link), { remove: keys.messageOutcome(link.messageId) }];
}
