import { goneAfter } from '#functions/platform/expiry.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { LocalDate } from '#shared/kernel/index.ts';
import { type TalkWanted, talkWanted } from '#shared/participants/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** Asks for a conversation, until a day: what asked for it is forgotten then. */
export const askedToTalk = ({ keys }: Pick<Deps, 'keys'>, wanted: TalkWanted): Write => ({
  put: { ...wanted, ...keys.talkWanted(wanted.participantId), expiresAt: goneAfter(wanted.until) },
});

/** The conversation that is asked for with a participant; undefined where none is. */
export async function readTalkWanted({ table, keys }: Access, participantId: string): Promise<TalkWanted | undefined> {
  const stored = await table.get(keys.talkWanted(participantId));
  return stored && talkWanted.parse(stored.content);
}

/** A conversation that was held, which is the one asked for where it was not before that. */
export async function talked(participantId: string, on: LocalDate, deps: Access): Promise<Write[]> {
  const wanted = await readTalkWanted(deps, participantId);
  return wanted && wanted.on <= on ? [{ remove: deps.keys.talkWanted(participantId) }] : [];
}

/** A conversation that is asked for with somebody whose record becomes part of another's is asked for there. */
export async function talkMoved(from: string, to: string, deps: Access): Promise<Write[]> {
  const [wanted, there] = await Promise.all([readTalkWanted(deps, from), readTalkWanted(deps, to)]);
  if (!wanted) return [];
  const gone = { remove: deps.keys.talkWanted(from) };
  return there && there.on > wanted.on ? [gone] : [gone, askedToTalk(deps, { ...wanted, participantId: to })];
}

const START = 'now#talk#';

/** The conversations that are asked for, among the items of who does what now. */
export const talksWantedIn = (items: readonly Stored[]): TalkWanted[] =>
  items.filter(({ sk }) => sk.startsWith(START)).map(({ content }) => talkWanted.parse(content));
