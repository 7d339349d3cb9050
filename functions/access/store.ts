import * as z from 'zod/mini';
import { type Covers, coversIn } from '#functions/covers/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { type Guarded, guard } from '#shared/access/index.ts';
import { staffRef } from '#shared/kernel/index.ts';

type Access = Pick<Deps, 'table' | 'keys' | 'today'>;

/** Those parts of a participant's card that decide who may open the record. */
const guardedCard = z.object({ service: z.string(), responsible: staffRef, ...guard });
const openingMark = z.object({ reason: z.string() });

/** What stands at a record's door. */
export interface Door {
  /** Undefined where there is no such participant. */
  readonly guarded: Guarded | undefined;
  /** Why this member of staff opened it today; undefined where they have not. */
  readonly reason: string | undefined;
  readonly covers: Covers['covers'];
}

/** Reads what stands at a record's door, for one member of staff, in one request that sees every write so far. */
export async function readDoor({ table, keys, today }: Access, participantId: string, staffId: string): Promise<Door> {
  const [card, opening, covers] = [keys.card('participant', participantId), keys.opening(participantId, today, staffId), keys.covers()];
  const stored = await table.getAll([card, opening, covers], { consistent: true });
  const at = ({ sk }: { readonly sk: string }) => stored.find((item) => item.sk === sk)?.content;
  const [standing, mark] = [at(card), at(opening)];
  return {
    guarded: standing && guardedCard.parse(standing),
    reason: mark && openingMark.parse(mark).reason,
    covers: coversIn(at(covers)).covers,
  };
}
