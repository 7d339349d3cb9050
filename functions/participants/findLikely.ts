import type { AnswerOf, Deps } from '#functions/platform/operation.ts';
import { cardContent } from '#functions/platform/table/versioned.ts';
import { isClosedTo, mayFind } from '#shared/access/index.ts';
import { likeliest, likenessOf } from '#shared/likeness/index.ts';
import {
  type findLikely,
  isSurelyLike,
  type ParticipantEntry,
  participant,
  participantEntry,
  phoneHintOf,
} from '#shared/participants/index.ts';

/** Those among them whose phone this is: cards say who it may be, and the few records of those are asked. */
async function withPhone(entries: readonly ParticipantEntry[], phone: string | undefined, { table, keys }: Deps): Promise<Set<string>> {
  if (phone === undefined) return new Set();
  const hint = phoneHintOf(phone);
  const maybe = entries.filter(({ phoneHint }) => phoneHint === hint);
  const profiles = (await table.getAll(maybe.map(({ id }) => keys.profile(id)))).map(({ content }) => participant.parse(content));
  return new Set(profiles.filter((one) => one.phone === phone).map(({ id }) => id));
}

/** Who may be the person one is about to register. Names are in no address and in no log, as this is asked in a body. */
export const find: AnswerOf<typeof findLikely> = async (actor, { body }, deps) => {
  const { items } = await deps.table.query(deps.keys.cards('participant'), { consistent: true });
  const entries = items.map((stored) => cardContent(stored, participantEntry));
  const same = await withPhone(entries, body.phone, deps);
  // of somebody whose record is closed to the one who asks, nothing is told, not even that they are here
  const everyone = entries
    .filter((entry) => !isClosedTo(entry, actor))
    .map((entry) => ({ ...entry, name: entry.preferredName, samePhone: same.has(entry.id), isShown: mayFind(actor, entry, deps.city) }));
  const people = likeliest(
    body,
    everyone.filter(({ isShown }) => isShown),
  );
  return {
    people: people.map(({ id, preferredName, birthYear, state, service, responsible, because }) => ({
      ...{ id, preferredName, birthYear, state, service, responsible, because },
    })),
    elsewhere: everyone.some((one) => !one.isShown && isSurelyLike(likenessOf(body, one))),
  };
};
