import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import {
  type AppointmentReminder,
  messageOutcome,
  type PlannedAbout,
  type Reminder,
  reminder,
  type ToldTime,
  type WaitingMessage,
  waitingMessage,
} from '#shared/messages/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

const START = 'reminder#';
const CHANGE_START = 'change#';

/** What a message is about, as its key in the record ends. */
function aboutId(about: PlannedAbout): string {
  if (about.kind === 'break') return about.kind;
  return about.kind === 'change' ? `${CHANGE_START}${about.appointmentId}` : about.appointmentId;
}

/** Where a record says that a message is planned about something in it. */
export const reminderKey = ({ keys }: Pick<Deps, 'keys'>, about: PlannedAbout) =>
  about.kind === 'break'
    ? keys.reminder('volunteer', about.volunteerId, aboutId(about))
    : keys.reminder('participant', about.participantId, aboutId(about));

/** A message that was planned, and how far it has come. */
export interface Planned {
  readonly reminder: Reminder;
  /** As it waits; undefined once it is done with. */
  readonly waiting: WaitingMessage | undefined;
  /** Whether they have got it, may have, or are getting it this moment. */
  readonly hasGone: boolean;
}

/** The message that is planned about something; undefined where none is. */
export async function readPlanned({ table, keys }: Access, about: PlannedAbout): Promise<Planned | undefined> {
  const stored = await table.get(reminderKey({ keys }, about));
  if (!stored) return undefined;
  const found = reminder.parse(stored.content);
  const [waitingKey, outcomeKey] = [keys.waitingMessage(found.dueAt, found.id), keys.messageOutcome(found.id)];
  const items = await table.getAll([waitingKey, outcomeKey], { consistent: true });
  const at = ({ sk }: { readonly sk: string }) => items.find((item) => item.sk === sk)?.content;
  const [waits, told] = [at(waitingKey), at(outcomeKey)];
  const waiting = waits && waitingMessage.parse(waits);
  const outcome = told && messageOutcome.parse(told);
  const hasGone = outcome?.outcome === 'sent' || outcome?.reason === 'unknown' || (waiting?.claimedAt ?? null) !== null;
  return { reminder: found, waiting, hasGone };
}

/** The messages of appointments among the items of a record. */
export const appointmentMessagesIn = (
  items: readonly Stored[],
): (Pick<AppointmentReminder, 'appointmentId' | 'tells'> & { readonly reminder: Reminder })[] =>
  items
    .filter(({ sk }) => sk.startsWith(START))
    .map(({ sk, content }) => {
      const about = sk.slice(START.length);
      const isChange = about.startsWith(CHANGE_START);
      const appointmentId = isChange ? about.slice(CHANGE_START.length) : about;
      return { appointmentId, tells: isChange ? 'change' : 'reminder', reminder: reminder.parse(content) };
    });

/** Takes the wait away, as it was read: one that is being sent is left to whoever sends it. */
const withoutWaiting = ({ keys }: Pick<Deps, 'keys'>, { waiting }: Planned): Write[] =>
  waiting && waiting.claimedAt === null
    ? [{ remove: keys.waitingMessage(waiting.dueAt, waiting.id), when: { equals: { version: waiting.version } } }]
    : [];

/** Takes a message back: it is not sent, unless it is being sent this very moment. */
export const takeBack = (deps: Pick<Deps, 'keys'>, about: PlannedAbout, planned: Planned | undefined): Write[] =>
  planned ? [...withoutWaiting(deps, planned), { remove: reminderKey(deps, about) }] : [];

/**
 * Plans a message in the transaction of what it tells of, in place of the one before.
 *
 * @param due null where none is to be sent
 * @param toldOf of a change, when they take it to be
 */
export function planMessage(
  deps: Pick<Deps, 'keys' | 'newId'>,
  about: PlannedAbout,
  due: Date | null,
  before: Planned | undefined,
  toldOf?: ToldTime,
): Write[] {
  if (due === null) return takeBack(deps, about, before);
  const id = deps.newId();
  const dueAt = due.toISOString();
  const message: WaitingMessage = { id, version: 1, about, dueAt, claimedAt: null, failures: 0, notBefore: null };
  return [
    ...(before ? withoutWaiting(deps, before) : []),
    { put: { id, dueAt, ...(toldOf && { toldOf }), ...reminderKey(deps, about) } },
    { create: { ...message, ...deps.keys.waitingMessage(dueAt, id) } },
  ];
}
