import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { isHeldBack, worksWith } from '#shared/access/index.ts';
import type { CalendarFacts } from '#shared/calendar/index.ts';
import { comingConference } from '#shared/conferences/index.ts';
import { matchEntry } from '#shared/matching/index.ts';
import { participantEntry } from '#shared/participants/index.ts';

const CONFERENCES = 'now#conference#';

/** What stands of somebody's own work: their caseload by the index, as I dag reads it, and the meetings with partners. */
export async function readFacts(actor: Actor, { table, keys, city }: Pick<Deps, 'table' | 'keys' | 'city'>): Promise<CalendarFacts> {
  const [cards, meetings] = await Promise.all([
    table.queryWorking(keys.working(), actor.id),
    table.query(keys.caseload(), { startingWith: CONFERENCES }),
  ]);
  const participants = cards
    .filter(({ pk }) => keys.cardKind(pk) === 'participant')
    .map((card) => cardContent(card, participantEntry))
    .filter((entry) => worksWith(actor, entry) && !isHeldBack(actor, entry, city));
  const theirs = new Set(participants.map(({ id }) => id));
  const matches = cards.filter(({ pk }) => keys.cardKind(pk) === 'match').map((card) => cardContent(card, matchEntry));
  return {
    appointments: participants.flatMap(({ appointments }) => appointments),
    matches: matches.filter(({ participantId }) => theirs.has(participantId)),
    conferences: meetings.items.map(({ content }) => comingConference.parse(content)),
  };
}
