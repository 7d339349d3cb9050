import { readCovers } from '#functions/covers/index.ts';
import { logReadingOf } from '#functions/platform/accessLog.ts';
import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { mayFind } from '#shared/access/index.ts';
import { type Asked, type LeftOut, leftOutOf } from '#shared/cityPlan/index.ts';
import { inCaseload } from '#shared/covers/index.ts';
import type { City } from '#shared/kernel/index.ts';
import { readinessOf, wantedOf } from '#shared/matching/index.ts';
import { participantEntry } from '#shared/participants/index.ts';
import { readWaiting, type WaitingPerson } from './waiting.ts';

/** Somebody who waits, and why they are not looked for yet; null where they are. */
type Waiting = WaitingPerson & { readonly why: LeftOut | null };

/** What everybody who waits asks for, and who waits for something else first. */
interface EveryoneWaiting {
  readonly asked: readonly Asked[];
  readonly people: readonly Waiting[];
}

/**
 * Everybody with an assignment that waits whom the one who asks may find. Besides the city's list it reads one partition for each
 * of them, as the copy of a wish might be old, and logs that each who can be matched was read.
 */
export async function everyoneWaiting(
  route: { readonly operationId: string },
  actor: Actor,
  city: City,
  deps: Deps,
): Promise<EveryoneWaiting> {
  const [cards, { covers }] = await Promise.all([deps.table.query(deps.keys.cards('participant'), { consistent: true }), readCovers(deps)]);
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
    route,
    ready.map(({ entry }) => ({ subject: 'participant', id: entry.id })),
    actor,
    deps,
  );
  return { asked, people };
}
