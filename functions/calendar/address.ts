import type { ChangeOf, ReadOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import type { CalendarAddress, getCalendarAddress, makeCalendarAddress, stopCalendarAddress } from '#shared/calendar/index.ts';
import { readAddress, standingOf } from './store.ts';

/** How one's own address stands. */
export const show: ReadOf<typeof getCalendarAddress> = async (actor, _input, deps) => standingOf(await readAddress(deps, actor.id));

/** Makes an address, in place of the one before: there is never more than one to remember. The same once more has its door already. */
export const make: ChangeOf<typeof makeCalendarAddress> = async (actor, { body }, deps) => {
  const [current] = await Promise.all([readAddress(deps, actor.id), staffRefOf(actor, deps)]);
  const { keys, now } = deps;
  const next: CalendarAddress = { ...body, madeAt: now.toISOString(), version: (current?.version ?? 0) + 1 };
  const item = { ...next, ...keys.calendarAddress(actor.id) };
  return {
    writes: [
      current ? { replace: item, version: current.version } : { create: item },
      ...(current?.tokenHash === body.tokenHash ? [] : [{ create: { staffId: actor.id, ...keys.calendarDoor(body.tokenHash) } }]),
      ...(current && current.tokenHash !== body.tokenHash ? [{ remove: keys.calendarDoor(current.tokenHash) }] : []),
    ],
    answer: standingOf(next),
  };
};

/** Withdraws one's address, with what its programs were told. */
export const stop: ChangeOf<typeof stopCalendarAddress> = async (actor, _input, deps) => {
  const [current] = await Promise.all([readAddress(deps, actor.id), staffRefOf(actor, deps)]);
  const { keys } = deps;
  if (!current) return { writes: [], answer: { address: null } };
  return {
    writes: [
      { remove: keys.calendarAddress(actor.id), when: { equals: { version: current.version } } },
      { remove: keys.calendarDoor(current.tokenHash) },
      { remove: keys.calendarShown(actor.id) },
    ],
    answer: { address: null },
  };
};
