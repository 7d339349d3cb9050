import { type MatchingRecord, matchingRecordOf } from '#functions/matching/index.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { type Participant, type ParticipantEntry, participant, type Wishes, wishes } from '#shared/participants/index.ts';

/** Somebody with an assignment that waits: their line in the list, and what planning for them rests on. */
export interface WaitingPerson extends Pick<MatchingRecord, 'assignments' | 'matches' | 'bars'> {
  readonly entry: ParticipantEntry;
  readonly participant: Participant;
  readonly wishes: Wishes | null;
}

/** Reads it in one query; their journal is left alone, as the line tells how many conversations were held. */
export async function readWaiting({ table, keys }: Pick<Deps, 'table' | 'keys'>, entry: ParticipantEntry): Promise<WaitingPerson> {
  const { items } = await table.query(keys.participant(entry.id), { consistent: true });
  const at = (name: string) => items.find(({ sk }) => sk === name)?.content;
  const wished = at('wishes');
  const { assignments, matches, bars } = matchingRecordOf(items);
  return {
    entry,
    participant: participant.parse(found(at('profile'))),
    wishes: wished === undefined ? null : wishes.parse(wished),
    assignments: assignments.filter(({ state }) => state === 'waiting'),
    matches,
    bars,
  };
}
