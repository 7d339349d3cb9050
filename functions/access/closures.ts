import * as z from 'zod/mini';
import type { Deps } from '#functions/platform/operation.ts';
import { readVersioned, type Versioned } from '#functions/platform/table/versioned.ts';
import { guard } from '#shared/access/index.ts';

/** A participant's card, of which nothing is known here but whom the record is closed to; the rest is kept as it is. */
const closable = z.looseObject({ closedTo: guard.closedTo });

/** Reads whom a record is closed to, to change it. Refuses as not found where there is no such participant. */
export const readClosable = (
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
  participantId: string,
): Promise<Versioned<z.output<typeof closable>>> => readVersioned(table, keys.card('participant', participantId), closable);
