import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { RECORD_PARTS, type RecordPackage, type RecordPart } from '#shared/privacy/index.ts';
import { partOf } from '../recordParts.ts';
import { partitionsOf, type Subject } from '../subject.ts';
import { matchToldToVolunteer, meetingToldToVolunteer, told } from './tellable.ts';

type Parts = RecordPackage['parts'];
type Told = Parts[number]['items'][number];

const named = z.object({ name: z.string() });
const inMatch = z.object({ id: z.string(), participantId: z.string(), volunteerId: z.string() });

/**
 * Which part an item is. An item that nobody has said of what it tells ends the request: handing over what names others
 * would be as wrong as leaving out what is the person's.
 */
function knownPart(sk: string): RecordPart {
  const part = partOf(sk);
  if (!part) throw new Error('A record holds something of which nobody has said what it tells the person');
  return part;
}

/** The names of the volunteers in a participant's matches, by id. */
async function volunteerNames(matches: readonly Stored[], { table, keys }: Deps): Promise<ReadonlyMap<string, string>> {
  const cards = await table.getAll(matches.map(({ content }) => keys.card('volunteer', inMatch.parse(content).volunteerId)));
  return new Map(cards.map(({ sk, content }) => [sk, named.parse(content).name]));
}

/** The matches of a volunteer and what was met for, from the participants' records. */
async function engagements(volunteerId: string, { table, keys }: Deps): Promise<{ matches: Told[]; meetings: Told[] }> {
  const found = await table.getAll(await table.queryByVolunteer(keys.engagement(volunteerId)), { consistent: true });
  const meetings = await Promise.all(
    found.map(async ({ content }) => {
      const { id, participantId } = inMatch.parse(content);
      const { items } = await table.query(keys.participant(participantId), { startingWith: `meeting#${id}#`, consistent: true });
      return items.map((item) => meetingToldToVolunteer(item.content));
    }),
  );
  return { matches: found.map(({ content }) => matchToldToVolunteer(content)), meetings: meetings.flat() };
}

/** Everything in a person's record, part by part; parts that hold nothing are left out. */
export async function recordParts(subject: Subject, deps: Deps): Promise<Parts> {
  const read = await Promise.all(partitionsOf(subject, deps).map((pk) => deps.table.query(pk, { consistent: true })));
  const items = read.flatMap((one) => one.items);
  const byPart = Map.groupBy(items, ({ sk }) => knownPart(sk));
  const names = await volunteerNames(byPart.get('matches') ?? [], deps);
  const others = subject.kind === 'volunteer' ? await engagements(subject.id, deps) : { matches: [], meetings: [] };
  const toldOf = (part: RecordPart): Told[] => [
    ...(byPart.get(part) ?? []).map(({ content }) => told(part, content, names)),
    ...(part === 'matches' || part === 'meetings' ? others[part] : []),
  ];
  return keysOf(RECORD_PARTS)
    .map((part) => ({ part, items: toldOf(part) }))
    .filter((one) => one.items.length > 0);
}
