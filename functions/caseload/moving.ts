import { readTask, replaceTask } from '#functions/conferences/index.ts';
import { entryPart, matchItem, readMatchEntry } from '#functions/matching/index.ts';
import { readParticipantCard, replaceProfile } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Visitor, worksWith } from '#shared/access/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { type Match, match, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { entryPartOf, isGone, type Participant, participant } from '#shared/participants/index.ts';

/** Who gives what to whom. */
export interface Move {
  readonly from: string;
  readonly to: StaffRef & Omit<Visitor, 'roles'>;
  readonly by: StaffRef & Omit<Visitor, 'roles'>;
}

/** What a step of a move comes to: the writes of one record, or that it must stay, or that there is nothing left to do. */
export type Step = { readonly writes: readonly Write[] } | 'stays' | 'done';

const openMatches = (items: readonly Stored[]): Match[] =>
  items
    .filter(({ sk }) => sk.startsWith('match#'))
    .map(({ content }) => match.parse(content))
    .filter(({ state }) => OPEN_MATCH_STATES.includes(state));

async function matchWrites(deps: Deps, { to }: Move, current: Match): Promise<Write[]> {
  const next: Match = { ...current, responsible: { id: to.id, name: to.name }, version: current.version + 1 };
  return [
    { replace: matchItem(deps, next), version: current.version },
    patchVersioned(await readMatchEntry(deps, current.id), entryPart(next)),
  ];
}

const told = ({ by }: Move, action: string, before: Readonly<Record<string, unknown>>) => ({
  by: { id: by.id, name: by.name },
  action,
  fields: ['responsible'],
  before,
});

/** A participant and their open matches that were the same one's. One closed to either of the two stays, and nothing is told of why. */
export async function moveParticipant(deps: Deps, move: Move, id: string): Promise<Step> {
  const { items } = await deps.table.query(deps.keys.participant(id), { consistent: true });
  const stored = items.find(({ sk }) => sk === deps.keys.profile(id).sk);
  if (!stored) return 'done';
  const current = participant.parse(stored.content);
  if (current.responsible.id !== move.from || isGone(current.state)) return 'done';
  const card = await readParticipantCard(deps, id);
  if (!(worksWith(move.by, card.content) && worksWith(move.to, card.content))) return 'stays';
  const next: Participant = { ...current, responsible: { id: move.to.id, name: move.to.name }, version: current.version + 1 };
  const theirs = openMatches(items).filter(({ responsible }) => responsible.id === move.from);
  const matches = await Promise.all(theirs.map((one) => matchWrites(deps, move, one)));
  return {
    writes: [
      replaceProfile(deps, next),
      patchVersioned(card, entryPartOf(next)),
      historyWrite(deps.keys.participantHistory, id, told(move, 'changeResponsible', current), deps),
      ...matches.flat(),
    ],
  };
}

/** An open match whose participant is somebody else's. */
export async function moveMatch(deps: Deps, move: Move, { participantId, id }: Pick<Match, 'participantId' | 'id'>): Promise<Step> {
  const stored = await deps.table.get(deps.keys.match(participantId, id));
  const current = stored && match.parse(stored.content);
  if (!current || current.responsible.id !== move.from || !OPEN_MATCH_STATES.includes(current.state)) return 'done';
  const card = await readParticipantCard(deps, participantId);
  if (!(worksWith(move.by, card.content) && worksWith(move.to, card.content))) return 'stays';
  const history = historyWrite(deps.keys.participantHistory, participantId, told(move, 'changeMatchResponsible', current), deps);
  return { writes: [...(await matchWrites(deps, move, current)), history] };
}

/** A task from a meeting with a partner, about a participant or about nobody. */
export async function moveTask(deps: Deps, move: Move, id: string): Promise<Step> {
  const current = await readTask(deps, id);
  if (!current || current.responsible.id !== move.from || current.state !== 'toDo') return 'done';
  const { participantId, conferenceId } = current;
  if (participantId !== null) {
    const card = await readParticipantCard(deps, participantId);
    if (!(worksWith(move.by, card.content) && worksWith(move.to, card.content))) return 'stays';
  }
  const next = { ...current, responsible: { id: move.to.id, name: move.to.name }, version: current.version + 1 };
  const history = told(move, 'changeTaskResponsible', { ...current });
  return {
    writes: [
      ...(await replaceTask(deps, next)),
      participantId === null
        ? historyWrite(deps.keys.conferenceHistory, conferenceId, history, deps)
        : historyWrite(deps.keys.participantHistory, participantId, history, deps),
    ],
  };
}
