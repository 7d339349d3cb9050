import * as z from 'zod/mini';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Key, PartitionKey } from '#functions/platform/table/keys.ts';
import { type StaffRef, staffRef } from '#shared/kernel/index.ts';
import type { RecordKind } from '#shared/privacy/index.ts';

/** A person's record: which kind it is, and whose. */
export interface Subject {
  readonly kind: RecordKind;
  readonly id: string;
}

/** The partitions that are the record's own: all in them is about this person. */
export const partitionsOf = ({ kind, id }: Subject, { keys }: Pick<Deps, 'keys'>): readonly PartitionKey[] =>
  kind === 'participant' ? [keys.participant(id), keys.journal(id)] : [keys.volunteer(id)];

/** The record's line in the lists. */
export const cardKey = ({ kind, id }: Subject, { keys }: Pick<Deps, 'keys'>): Key => keys.card(kind, id);

const onCard = z.object({ responsible: staffRef });

/** Who is responsible for a person. Refuses as not found where there is no such record. */
export async function readResponsible(subject: Subject, deps: Pick<Deps, 'table' | 'keys'>): Promise<StaffRef> {
  return onCard.parse(found(await deps.table.get(cardKey(subject, deps))).content).responsible;
}
