import { readCovers } from '#functions/covers/index.ts';
import { readPool, readWeights } from '#functions/matching/index.ts';
import { logReadingOf } from '#functions/platform/accessLog.ts';
import type { ReadOf } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { mayFind } from '#shared/access/index.ts';
import { type Asked, getCityPlan, LEFT_OUT, leftOutOf, planFor } from '#shared/cityPlan/index.ts';
import { inCaseload } from '#shared/covers/index.ts';
import { keysOf } from '#shared/kernel/index.ts';
import { readinessOf, wantedOf } from '#shared/matching/index.ts';
import { participantEntry } from '#shared/participants/index.ts';
import { solve } from './solve.ts';
import { readWaiting } from './waiting.ts';

/**
 * Plans for everybody the one who asks may find. Besides the city's lists it reads one partition for each person who waits,
 * as the copy of a wish might be old, and logs that each was read.
 */
export const showPlan: ReadOf<typeof getCityPlan> = async (actor, _input, deps) => {
  const [cards, pool, city, { covers }, weights] = await Promise.all([
    deps.table.query(deps.keys.cards('participant'), { consistent: true }),
    readPool(deps),
    deps.cityNow(),
    readCovers(deps),
    readWeights(deps),
  ]);
  const entries = cards.items
    .map((stored) => cardContent(stored, participantEntry))
    .filter((entry) => entry.waitingAssignments > 0 && mayFind(actor, entry, deps.city));
  const people = (await Promise.all(entries.map((entry) => readWaiting(deps, entry)))).map((person) => ({
    ...person,
    why: leftOutOf(
      { ...person.entry, state: person.participant.state },
      readinessOf(person.participant, person.entry.heldConversations, city),
      city,
    ),
  }));
  const ready = people.filter(({ why }) => why === null);
  const asked = ready.flatMap(({ entry, wishes, assignments, matches, bars }) =>
    assignments.map(
      (assignment): Asked => ({
        id: assignment.id,
        since: assignment.createdOn,
        wanted: wantedOf(assignment, wishes, matches, bars),
        participantId: entry.id,
        participantName: entry.preferredName,
        own: inCaseload(actor.id, entry, covers, deps.today),
        title: assignment.title,
      }),
    ),
  );
  await logReadingOf(
    getCityPlan,
    ready.map(({ entry }) => ({ subject: 'participant', id: entry.id })),
    actor,
    deps,
  );
  const leftOut = keysOf(LEFT_OUT).flatMap((code) => {
    const those = people
      .filter(({ why }) => why === code)
      .toSorted((one, other) => one.entry.preferredName.localeCompare(other.entry.preferredName, 'nb'));
    const named = those.map(({ entry, assignments }) => ({
      participantId: entry.id,
      participantName: entry.preferredName,
      assignments: assignments.length,
    }));
    return named.length > 0 ? [{ code, people: named }] : [];
  });
  return { asOf: deps.now.toISOString(), ...planFor(asked, pool, { city, weights }, solve), leftOut };
};
