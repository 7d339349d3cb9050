import { historyWrite } from '#functions/platform/history.ts';
import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { byCode, changedFields, checkVersion, notAfter, withoutFaults } from '#shared/kernel/index.ts';
import type { correctSupervision, Supervision } from '#shared/volunteers/index.ts';
import { readVolunteerRecord, replaceKnownHere } from './store.ts';

/**
 * Puts a line of the log right. Its key begins with its day, so it is taken away and written anew; when the last talk was
 * is worked out from all of them again, as a day typed wrong may have been the last.
 */
export const correct: ChangeOf<typeof correctSupervision> = async (actor, { params: { volunteerId, supervisionId }, body }, deps) => {
  must(withoutFaults([notAfter('/on', body.on, deps.today)]));
  const [{ volunteer, supervisions }, by] = await Promise.all([readVolunteerRecord(deps, volunteerId), staffRefOf(actor, deps)]);
  must(checkVersion(volunteer, { version: body.version, lastSupervisionOn: null }));
  const current = found(supervisions.find(({ id }) => id === supervisionId));
  const { version: _seen, ...said } = body;
  // a line under a key that has been taken away is never counted again: one that is moved is another
  const id = said.on === current.on ? current.id : deps.newId();
  const next: Supervision = { ...current, ...said, id, version: volunteer.version + 1 };
  const days = supervisions.map((one) => (one.id === supervisionId ? next.on : one.on)).sort(byCode);
  const changed = { ...volunteer, lastSupervisionOn: days.at(-1) ?? null, version: volunteer.version + 1 };
  const { keys } = deps;
  const moved = keys.supervision(volunteerId, next.on, id);
  return {
    writes: [
      ...replaceKnownHere(deps, changed),
      ...(next.on === current.on ? [] : [{ remove: keys.supervision(volunteerId, current.on, supervisionId) }]),
      { put: { ...next, ...moved } },
      historyWrite(
        keys.volunteerHistory,
        volunteerId,
        { by, action: 'correctSupervision', fields: changedFields(current, said), before: { ...current } },
        deps,
      ),
    ],
    answer: { id: volunteerId, version: changed.version, state: changed.state },
  };
};
