import { participantsFor, type SafetyCase, volunteerCards, volunteerOf } from '#functions/matching/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { matchEntry } from '#shared/matching/index.ts';
import { soonestFirst, type TodayItem } from '#shared/today/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'city'>;

/**
 * What a unit leader follows up because a match ended for safety, the longest waiting first. It stands on every unit leader's
 * list until one of them has, and cannot be put off. Reads nothing where there is none.
 */
export async function safetyItems(actor: Actor, cases: readonly SafetyCase[], deps: Access): Promise<TodayItem[]> {
  const since = new Map(cases.map(({ matchId, on }) => [matchId, on]));
  const cards = await deps.table.getAll([...since.keys()].map((matchId) => deps.keys.card('match', matchId)));
  const entries = cards.map((one) => cardContent(one, matchEntry));
  const [participants, volunteers] = await Promise.all([
    participantsFor(
      actor,
      deps,
      entries.map(({ participantId }) => participantId),
    ),
    volunteerCards(
      deps,
      entries.map(({ volunteerId }) => volunteerId),
    ),
  ]);
  const items = entries.map(({ id, participantId, volunteerId, stateSince }): TodayItem => {
    const name = participants.areShown(participantId) ? participants.names.get(participantId)?.preferredName : undefined;
    return {
      task: 'safety',
      urgency: 'now',
      due: since.get(id) ?? stateSince,
      ...(name !== undefined && { participant: { id: participantId, name }, matchId: id }),
      volunteer: { id: volunteerId, name: volunteerOf(volunteers, volunteerId).volunteerName },
    };
  });
  return items.sort(soonestFirst);
}
