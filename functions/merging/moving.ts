import * as z from 'zod/mini';
import { movedTask } from '#functions/conferences/index.ts';
import { barItem, earlyEndingsItem, matchItem } from '#functions/matching/index.ts';
import { KEPT_YEARS } from '#functions/platform/accessLog.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { PartitionKey } from '#functions/platform/table/keys.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { conferenceTask } from '#shared/conferences/index.ts';
import { id } from '#shared/kernel/index.ts';
import { bar, earlyEndings, match } from '#shared/matching/index.ts';
import { reminder, waitingMessage } from '#shared/messages/index.ts';

/** From one record to the one that is kept. */
export interface Way {
  readonly from: string;
  readonly to: string;
}

const versioned = z.object({ version: z.int() });

/** A match goes with its line in the city's list, and is found by its volunteer where it now stands. */
async function matchMove(item: Stored, { from, to }: Way, { table, keys }: Deps): Promise<Write[]> {
  const moved = { ...match.parse(item.content), participantId: to };
  const card = found(await table.get(keys.card('match', moved.id)));
  const { version } = versioned.parse(card.content);
  return [
    { create: matchItem({ keys }, moved) },
    { remove: keys.match(from, moved.id), when: { equals: { version: moved.version } } },
    { replace: { ...card.content, participantId: to, ...keys.card('match', moved.id), version: version + 1 }, version },
  ];
}

/** With whom somebody may not be matched they may not be whichever record it was said in. */
function barMove({ sk, pk, content }: Stored & { readonly pk: PartitionKey }, { to }: Way, { keys }: Deps): Write[] {
  return [{ put: barItem({ keys }, { ...bar.parse(content), participantId: to }) }, { remove: { pk, sk } }];
}

/** Which meetings ended early is forgotten when it would have been, whichever record it was said in. */
const earlyMove = ({ sk, pk, content }: Stored & { readonly pk: PartitionKey }, { to }: Way, { keys }: Deps): Write[] => [
  { create: earlyEndingsItem({ keys }, to, earlyEndings.parse(content)) },
  { remove: { pk, sk }, ...asRead({ sk, content }) },
];

const queued = z.object({ id, conferenceId: id });

/** Somebody's place in a meeting's queue; who is in it on both records stays there once. */
async function queueMove({ content }: Stored, { from, to }: Way, { table, keys }: Deps): Promise<Write[]> {
  const { id: caseId, conferenceId } = queued.parse(content);
  const there = await table.get(keys.queuedParticipant(conferenceId, to));
  return [
    { remove: keys.queuedParticipant(conferenceId, from) },
    ...(there ? [] : [{ create: { caseId, participantId: to, ...keys.queuedParticipant(conferenceId, to) } }]),
  ];
}

/** A message that waits for its time is about the person where they now stand. */
async function messageWrites({ content }: Stored, { to }: Way, { table, keys }: Deps): Promise<Write[]> {
  const { id: messageId, dueAt } = reminder.parse(content);
  const key = keys.waitingMessage(dueAt, messageId);
  const waiting = await table.get(key);
  if (!waiting) return [];
  const { version, about, ...message } = waitingMessage.parse(waiting.content);
  const moved = about.kind === 'break' ? about : { ...about, participantId: to };
  return [{ replace: { ...message, about: moved, version: version + 1, ...key }, version }];
}

/** What stands elsewhere and follows an item. */
async function following(item: Stored, way: Way, deps: Deps): Promise<Write[]> {
  if (item.sk.startsWith('case#')) return queueMove(item, way, deps);
  return item.sk.startsWith('reminder#') ? messageWrites(item, way, deps) : [];
}

/** What an item says where it comes to stand: a history entry says whose record it was written in, unless it says so already. */
function asMoved({ sk, content }: Stored, { from, to }: Way): Readonly<Record<string, unknown>> {
  if (sk.startsWith('history#') && content.of === undefined) return { ...content, of: from };
  return content.participantId === from ? { ...content, participantId: to } : content;
}

/** An item as it was read: one that is changed meanwhile is read anew. */
const asRead = ({ content }: Stored): { readonly when?: { readonly equals: Readonly<Record<string, unknown>> } } => {
  const { success, data } = z.safeParse(versioned, content);
  return success ? { when: { equals: { version: data.version } } } : {};
};

/** The writes that move one item of a record. */
export async function moveOf(item: Stored, pks: { readonly from: PartitionKey; readonly to: PartitionKey }, way: Way, deps: Deps) {
  if (item.sk.startsWith('match#')) return matchMove(item, way, deps);
  if (item.sk.startsWith('early#')) return earlyMove({ ...item, pk: pks.from }, way, deps);
  if (item.sk.startsWith('bar#')) return barMove({ ...item, pk: pks.from }, way, deps);
  if (item.sk.startsWith('task#')) return movedTask(deps, conferenceTask.parse(item.content), way.to);
  const writes: Write[] = [
    { create: { ...asMoved(item, way), pk: pks.to, sk: item.sk } },
    { remove: { pk: pks.from, sk: item.sk }, ...asRead(item) },
  ];
  return [...writes, ...(await following(item, way, deps))];
}

const SECONDS_A_YEAR = 366 * 24 * 3600;
const logged = z.object({ at: z.string() });

/** The log of who read stays where it is, as nothing may change it, and stands in the kept record's log too, for as long. */
export function logCopy({ sk, content }: Stored, to: string, { keys }: Pick<Deps, 'keys'>): Write {
  const readAt = Math.floor(Date.parse(logged.parse(content).at) / 1000);
  return { create: { ...content, pk: keys.accessOf(to), sk, expiresAt: readAt + KEPT_YEARS * SECONDS_A_YEAR } };
}
