import type { ReadOf } from '#functions/platform/operation.ts';
import { type listReminders, messageOutcome } from '#shared/messages/index.ts';
import { remindersIn } from './reminders.ts';

/** The reminders of somebody's appointments, with what became of those whose time has come. */
export const list: ReadOf<typeof listReminders> = async (_actor, { params: { participantId } }, { table, keys }) => {
  const { items } = await table.query(keys.participant(participantId), { startingWith: 'reminder#', consistent: true });
  const reminders = [...remindersIn(items)];
  const told = await table.getAll(reminders.map(([, { id }]) => keys.messageOutcome(id)));
  const outcomes = new Map(told.map(({ sk, content }) => [sk, messageOutcome.parse(content)]));
  return {
    items: reminders.map(([appointmentId, { id, dueAt }]) => ({
      ...{ appointmentId, dueAt },
      outcome: outcomes.get(keys.messageOutcome(id).sk) ?? null,
    })),
  };
};
