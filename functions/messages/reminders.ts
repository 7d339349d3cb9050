import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type MessageAbout, type Reminder, reminder, type WaitingMessage } from '#shared/messages/index.ts';

const START = 'reminder#';

/** What a reminder is about, as its key in the record ends. */
const aboutId = (about: MessageAbout): string => (about.kind === 'appointment' ? about.appointmentId : about.kind);

const keyOf = ({ keys }: Pick<Deps, 'keys'>, about: MessageAbout) =>
  about.kind === 'appointment'
    ? keys.reminder('participant', about.participantId, aboutId(about))
    : keys.reminder('volunteer', about.volunteerId, aboutId(about));

/** The reminder that is planned about something; undefined where none is. */
export async function readReminder(deps: Pick<Deps, 'table' | 'keys'>, about: MessageAbout): Promise<Reminder | undefined> {
  const stored = await deps.table.get(keyOf(deps, about));
  return stored && reminder.parse(stored.content);
}

/** The reminders among the items of a record, by what they are about. */
export const remindersIn = (items: readonly Stored[]): ReadonlyMap<string, Reminder> =>
  new Map(items.filter(({ sk }) => sk.startsWith(START)).map(({ sk, content }) => [sk.slice(START.length), reminder.parse(content)]));

/** Takes a reminder back: it is not sent, unless it is being sent this very moment. */
export const takeBack = (deps: Pick<Deps, 'keys'>, about: MessageAbout, { id, dueAt }: Reminder): Write[] => [
  { remove: deps.keys.waitingMessage(dueAt, id) },
  { remove: keyOf(deps, about) },
];

/**
 * Plans a reminder in the transaction of what it reminds of, in place of the one before.
 *
 * @param due null where none is to be sent
 */
export function planReminder(
  deps: Pick<Deps, 'keys' | 'newId'>,
  about: MessageAbout,
  due: Date | null,
  before: Reminder | undefined,
): Write[] {
  if (due === null) return before ? takeBack(deps, about, before) : [];
  const id = deps.newId();
  const dueAt = due.toISOString();
  const message: WaitingMessage = { id, version: 1, about, dueAt, claimedAt: null, failures: 0, notBefore: null };
  return [
    ...(before ? [{ remove: deps.keys.waitingMessage(before.dueAt, before.id) }] : []),
    { put: { id, dueAt, ...keyOf(deps, about) } },
    { create: { ...message, ...deps.keys.waitingMessage(dueAt, id) } },
  ];
}
