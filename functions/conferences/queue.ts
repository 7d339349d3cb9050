import type { Actor } from '#functions/platform/actor.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { decideDoor } from '#shared/access/index.ts';
import { type CaseRecord, caseRecord, type Queued } from '#shared/conferences/index.ts';
import { mayShareWith } from '#shared/consents/index.ts';
import { byCode } from '#shared/kernel/index.ts';
import { participant, participantEntry } from '#shared/participants/index.ts';
import type { Meeting, Pointer } from './store.ts';

type Reading = Pick<Deps, 'table' | 'keys' | 'city'>;

/** A line of the queue with the case behind it. */
export interface QueuedCase {
  readonly line: Queued;
  readonly record: CaseRecord;
}

/** Participants in a queue: each is there for those alone who may come to their record, and named while they agree to be. */
async function participantsIn(actor: Actor, deps: Reading, partnerId: string, pointers: readonly Pointer[]): Promise<QueuedCase[]> {
  const { table, keys, city } = deps;
  const wanted = pointers.flatMap(({ caseId, participantId }) => [
    keys.participantCase(participantId, caseId),
    keys.profile(participantId),
    keys.card('participant', participantId),
  ]);
  const stored = await table.getAll(wanted, { consistent: true });
  const cases = new Map(stored.filter(({ sk }) => sk.startsWith('case#')).map((item) => [item.sk, caseRecord.parse(item.content)]));
  const people = new Map(
    stored
      .filter(({ sk }) => sk === 'profile')
      .map(({ content }) => participant.parse(content))
      .map((one) => [one.id, one]),
  );
  const guards = new Map(stored.filter(({ sk }) => people.has(sk)).map((item) => [item.sk, cardContent(item, participantEntry)]));
  return pointers.flatMap(({ caseId, participantId }) => {
    const record = cases.get(keys.participantCase(participantId, caseId).sk);
    const [person, guarded] = [people.get(participantId), guards.get(participantId)];
    if (!record || !person || !guarded || !decideDoor(actor, guarded, city).ok) return [];
    const isShared = mayShareWith(partnerId, person.consents);
    const line = {
      id: caseId,
      version: record.version,
      participant: isShared ? { id: participantId, name: person.preferredName } : null,
      number: record.number,
      name: null,
      told: null,
      outcome: record.outcome,
      lacksSharing: !isShared,
    };
    return [{ line, record }];
  });
}

/** Everybody in a meeting's queue as one member of staff may see it, in the order they were put there. */
export async function queueOf(actor: Actor, deps: Reading, meeting: Meeting): Promise<QueuedCase[]> {
  const registered = await participantsIn(actor, deps, meeting.conference.partnerId, meeting.pointers);
  const others = meeting.cases.map((record): QueuedCase => {
    const { id, version, number, told, outcome } = record;
    const name = meeting.names.get(id)?.name ?? null;
    return { record, line: { id, version, participant: null, number, name, told, outcome, lacksSharing: false } };
  });
  const inOrder = ({ record: one }: QueuedCase, { record: other }: QueuedCase): number =>
    byCode(one.addedOn, other.addedOn) || (one.number ?? 0) - (other.number ?? 0) || byCode(one.id, other.id);
  return [...registered, ...others].sort(inOrder);
}
