import * as z from 'zod/mini';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned, readVersioned } from '#functions/platform/table/versioned.ts';
import {
  checkRestricting,
  decideDoor,
  type getRestriction,
  guard,
  type liftRestriction,
  type listRestricted,
  type Restriction,
  type restrictRecord,
} from '#shared/access/index.ts';
import { byCode, staffRef } from '#shared/kernel/index.ts';
import { colleagueOf } from './colleague.ts';

/** A participant's card, of which nothing is known here but who may open the record and how it stands. */
const card = z.looseObject({
  ...guard,
  id: z.string(),
  preferredName: z.string(),
  state: z.string(),
  service: z.string(),
  responsible: staffRef,
});

/** Whether a record is restricted. */
export const show: ReadOf<typeof getRestriction> = async (_actor, { params: { participantId } }, { table, keys }) => {
  const { content } = await readVersioned(table, keys.card('participant', participantId), card);
  return { restriction: content.restriction ?? null };
};

/** Restricts a record, or names others who may open it. */
export const restrict: ChangeOf<typeof restrictRecord> = async (actor, { params: { participantId }, body: { staffIds } }, deps) => {
  const [current, by] = await Promise.all([
    readVersioned(deps.table, deps.keys.card('participant', participantId), card),
    staffRefOf(actor, deps),
  ]);
  must(checkRestricting(current.content));
  const to = await Promise.all([...new Set(staffIds)].map((id) => colleagueOf(id, deps)));
  const restriction: Restriction = { to, by, on: current.content.restriction?.on ?? deps.today };
  return {
    writes: [
      patchVersioned(current, { restriction }),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'restrictRecord' }, deps),
    ],
    answer: { restriction },
  };
};

/** Lets a record be used again. */
export const lift: ChangeOf<typeof liftRestriction> = async (actor, { params: { participantId } }, deps) => {
  const [current, by] = await Promise.all([
    readVersioned(deps.table, deps.keys.card('participant', participantId), card),
    staffRefOf(actor, deps),
  ]);
  const answer = { restriction: null };
  if (!current.content.restriction) return { writes: [], answer };
  return {
    writes: [
      patchVersioned(current, { restriction: null }),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'liftRestriction' }, deps),
    ],
    answer,
  };
};

/** The restricted records of the unit leader's services, the latest first. */
export const list: ReadOf<typeof listRestricted> = async (actor, _input, { table, keys, city }) => {
  const { items } = await table.query(keys.cards('participant'));
  return {
    items: items
      .map(({ content }) => card.parse(content))
      .filter((one) => one.restriction && actor.services.includes(one.service) && decideDoor(actor, one, city).ok)
      .flatMap(({ id, preferredName, restriction }) => (restriction ? [{ id, preferredName, ...restriction }] : []))
      .sort((one, other) => byCode(other.on, one.on)),
  };
};
