import type { Gate } from '#functions/platform/gate.ts';
import { found, must } from '#functions/platform/must.ts';
import { checkInUse, checkRegistered, decideDoor, decideOpening } from '#shared/access/index.ts';
import { inCaseload } from '#shared/covers/index.ts';
import { followsMatchOf } from './followsMatch.ts';
import { readDoor } from './store.ts';

/**
 * The gate before every participant's record: service, then whom it is closed to, then whether
 * they are registered at all, then why. What it rests on is read at
 * each request, so that a consent withdrawn or a record closed holds from the next one on.
 */
export const gate: Gate = async (route, actor, participantId, deps) => {
  const door = await readDoor(deps, participantId, actor.id);
  const guarded = found(door.guarded);
  must(decideDoor(actor, guarded, deps.city));
  if (route.needsUse) must(checkInUse(guarded));
  if (route.needsRegistration) must(checkRegistered(guarded, deps.city));
  if (route.gate === 'door') return {};
  const { reason } = door;
  const isOnList = inCaseload(actor.id, { id: participantId, responsible: guarded.responsible }, door.covers, deps.today);
  const own = isOnList || (reason === undefined && (await followsMatchOf(actor, participantId, deps)));
  return must(decideOpening(actor, guarded, { own, reason }, deps.city));
};
