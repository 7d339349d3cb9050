import { readPersonToMatch } from '#functions/participants/index.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { actionsFrom } from '#shared/kernel/index.ts';
import { type getMatching, matchLife, readinessOf } from '#shared/matching/index.ts';
import { bothHereSince, volunteerCards, volunteerOf } from './names.ts';
import { waitingForLeader } from './safety.ts';
import { matchingRecordOf } from './store.ts';

/** A participant's side of matching: assignments, matches with their meetings, and what may be done next. */
export const showMatching: ReadOf<typeof getMatching> = async (_actor, { params: { participantId } }, deps) => {
  const [person, city] = await Promise.all([readPersonToMatch(deps, participantId), deps.cityNow()]);
  const { assignments, briefs, matches, meetings, early } = matchingRecordOf(person.others);
  const [cards, unsafe] = await Promise.all([
    volunteerCards(
      deps,
      matches.map(({ volunteerId }) => volunteerId),
    ),
    waitingForLeader(deps, matches),
  ]);
  const endedEarly = new Set(early.flatMap((period) => period.endedEarly.map(({ id }) => id)));
  return {
    participantName: person.participant.preferredName,
    participantState: person.participant.state,
    readiness: readinessOf(person.participant, person.heldConversations, city),
    assignments: [...assignments],
    briefs: [...briefs],
    matches: matches.map((match) => ({
      match,
      ...volunteerOf(cards, match.volunteerId),
      bothHereSince: bothHereSince(person.participant, cards.get(match.volunteerId)),
      meetings: meetings.filter(({ matchId }) => matchId === match.id).map((one) => ({ ...one, endedEarly: endedEarly.has(one.id) })),
      safetyOpen: unsafe.has(match.id),
      allowed: actionsFrom(matchLife, match.state),
    })),
  };
};
