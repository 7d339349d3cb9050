import { named } from '#functions/matching/index.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { worksWith } from '#shared/access/index.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { matchEntry, OPEN_MATCH_STATES } from '#shared/matching/index.ts';
import { participantEntry } from '#shared/participants/index.ts';
import { type getToday, whatNow } from '#shared/today/index.ts';
import { volunteerCard } from '#shared/volunteers/index.ts';

const byId = <Card extends { readonly id: string }>(cards: readonly Card[]): ReadonlyMap<string, Card> =>
  new Map(cards.map((card) => [card.id, card]));

/** What should be done now: a counsellor's own caseload, everyone's for a unit leader. */
export const showToday: ReadOf<typeof getToday> = async (actor, _input, deps) => {
  const { table, keys, city, today, now } = deps;
  const [people, givers, lines] = await Promise.all([
    table.query(keys.cards('participant')),
    table.query(keys.cards('volunteer')),
    table.query(keys.cards('match')),
  ]);
  const participants = people.items.map((stored) => cardContent(stored, participantEntry));
  const volunteers = givers.items.map((stored) => cardContent(stored, volunteerCard));
  const told = new Set(participants.filter((entry) => worksWith(actor, entry)).map(({ id }) => id));
  const [participantById, volunteerById] = [byId(participants), byId(volunteers)];
  const matches = lines.items
    .map((stored) => cardContent(stored, matchEntry))
    .filter(({ state, participantId }) => OPEN_MATCH_STATES.includes(state) && told.has(participantId))
    .map((entry) => named(entry, participantById, volunteerById));
  const mine = ({ responsible }: { responsible: StaffRef }) => actor.roles.includes('unitLeader') || responsible.id === actor.id;
  const facts = {
    participants: participants.filter((entry) => told.has(entry.id) && mine(entry)),
    volunteers: volunteers.filter(mine),
    matches: matches.filter(mine),
  };
  return { asOf: now.toISOString(), today, items: whatNow(facts, city, today) };
};
