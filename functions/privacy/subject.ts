import * as z from 'zod/mini';
import { coversIn } from '#functions/covers/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Key, PartitionKey } from '#functions/platform/table/keys.ts';
import { type Decision, staffRef } from '#shared/kernel/index.ts';
import { checkIsTheirs, type RecordKind } from '#shared/privacy/index.ts';

/** A person's record: which kind it is, and whose. */
export interface Subject {
  readonly kind: RecordKind;
  readonly id: string;
}

/** The partitions that are the record's own: all in them is about this person. */
export const partitionsOf = ({ kind, id }: Subject, { keys }: Pick<Deps, 'keys'>): readonly PartitionKey[] =>
  kind === 'participant' ? [keys.participant(id), keys.journal(id)] : [keys.volunteer(id), keys.links(id)];

/** The record's line in the lists. */
export const cardKey = ({ kind, id }: Subject, { keys }: Pick<Deps, 'keys'>): Key => keys.card(kind, id);

const onCard = z.object({ responsible: staffRef });

/**
 * Whether what concerns a person's rights is somebody's to do: theirs to follow up, or covered by them. Refuses as not found
 * where there is no such record. One request, by key.
 */
export async function decideTheirs(subject: Subject, actor: Actor, { table, keys, today }: Deps): Promise<Decision<true>> {
  const [card, covers] = [cardKey(subject, { keys }), keys.covers()];
  const stored = await table.getAll([card, covers], { consistent: true });
  const at = ({ sk }: Key) => stored.find((item) => item.sk === sk)?.content;
  const { responsible } = onCard.parse(found(at(card)));
  return checkIsTheirs(actor, { id: subject.id, responsible }, coversIn(at(covers)).covers, today);
}
