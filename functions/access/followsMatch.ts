import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { match, OPEN_MATCH_STATES } from '#shared/matching/index.ts';

/** Whether a match of a participant is somebody’s to follow up, though another is responsible for the person. */
export async function followsMatchOf(
  actor: Pick<Actor, 'id'>,
  participantId: string,
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
): Promise<boolean> {
  const { items } = await table.query(keys.participant(participantId), { startingWith: 'match#', consistent: true });
  return items
    .map(({ content }) => match.parse(content))
    .some(({ state, responsible }) => OPEN_MATCH_STATES.includes(state) && responsible.id === actor.id);
}
