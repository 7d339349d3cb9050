import type { ReadOf } from '#functions/platform/operation.ts';
import { type listReminders, messageOutcome } from '#shared/messages/index.ts';
import { appointmentMessagesIn } from './reminders.ts';

/** The messages of somebody's appointments, with what became of those whose time has come. */
export const list: ReadOf<typeof listReminders> = async (_actor, { params: { participantId } }, { table, keys }) => {
  const { items } = await table.query(keys.participant(participantId), { startingWith: 'reminder#', consistent: true });
  const planned = appointmentMessagesIn(items);
  const told = await table.getAll(planned.map(({ reminder: { id } }) => keys.messageOutcome(id)));
  const outcomes = new Map(told.map(({ sk, content }) => [sk, messageOutcome.parse(content)]));
  return {
    items: planned.map(({ appointmentId, tells, reminder: { id, dueAt } }) => ({
      ...{ appointmentId, tells, dueAt },
      outcome: outcomes.get(keys.messageOutcome(id).sk) ?? null,
    })),
  };
};
