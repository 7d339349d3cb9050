import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { id } from '#shared/kernel/index.ts';
import type { Removal } from './removal.ts';

const facts = z.object({ id, conferenceId: id });

/** What was written of a participant in a meeting goes with their place in its queue, and a task with its line among what is under way. */
export function conferenceRemoval(participantId: string, { sk, content }: Stored, { keys }: Pick<Deps, 'keys'>): Removal {
  const { id: itemId, conferenceId } = facts.parse(content);
  const isTask = sk === keys.participantTask(participantId, itemId).sk;
  const [itself, trace] = isTask
    ? [keys.participantTask(participantId, itemId), keys.card('task', itemId)]
    : [keys.participantCase(participantId, itemId), keys.queuedParticipant(conferenceId, participantId)];
  return { parts: ['conferences', 'traces'], writes: [{ remove: itself }, { remove: trace }] };
}
