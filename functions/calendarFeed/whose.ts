import * as z from 'zod/mini';
import { readAddress } from '#functions/calendar/index.ts';
import { hashOf } from '#functions/links/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import { guessingGuard } from '#functions/platform/guessing.ts';
import type { Deps } from '#functions/platform/operation.ts';
import { type CalendarAddress, calendarDoor } from '#shared/calendar/index.ts';
import { calendarFeedRefusals } from '#shared/calendarFeed/index.ts';
import { CASEWORKERS, CITY_ROLES, Refused } from '#shared/kernel/index.ts';

/** Tries with addresses that lead nowhere, from one network in an hour: a program that was left with an old one asks less often. */
const MOST_TRIES_AN_HOUR = 60;

const guard = guessingGuard({ purpose: 'calendar', most: MOST_TRIES_AN_HOUR, refusal: calendarFeedRefusals.tooMany });

const working = z.object({
  state: z.literal('active'),
  username: z.string(),
  roles: z.array(z.enum(CITY_ROLES)),
  services: z.array(z.string()),
});

/** Whose calendar an address opens, as they stand in the staff now, and how it is to be told. */
export interface Owner {
  readonly actor: Actor;
  readonly address: CalendarAddress;
}

/** Looks for as much where there is nothing as where there is, so that the time it takes tells nothing. */
async function behind(secret: string, deps: Deps): Promise<Owner | undefined> {
  const { table, keys, newId } = deps;
  const tokenHash = hashOf(secret);
  const door = await table.get(keys.calendarDoor(tokenHash));
  const staffId = door ? calendarDoor.parse(door.content).staffId : newId();
  const [address, member] = await Promise.all([readAddress(deps, staffId), table.get(keys.member(staffId))]);
  const known = z.safeParse(working, member?.content);
  if (address?.tokenHash !== tokenHash || !known.success) return undefined;
  const { username, roles, services } = known.data;
  if (!CASEWORKERS.some((role) => roles.includes(role))) return undefined;
  return { address, actor: { id: staffId, username, roles, services } };
}

/** Lets a calendar program in by an address. Refuses all others alike, and counts them. */
export async function whose(secret: string, deps: Deps): Promise<Owner> {
  await guard.mustNotBeGuessing(deps);
  const owner = await behind(secret, deps);
  if (owner) return owner;
  await guard.countTry(deps);
  throw new Refused(calendarFeedRefusals.leadsNowhere);
}
