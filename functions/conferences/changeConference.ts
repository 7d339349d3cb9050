import { readStaff } from '#functions/covers/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned, readVersioned } from '#functions/platform/table/versioned.ts';
import {
  type Conference,
  checkOpen,
  checkUnderWay,
  chosenStaff,
  conferenceCard,
  decideConferenceStep,
  type editConference,
  type stepConference,
  type writeMinutes,
} from '#shared/conferences/index.ts';
import { changedFields, checkVersion, type StaffRef } from '#shared/kernel/index.ts';
import { cardPartOf, comingWrite, readMeeting, replaceConference } from './store.ts';

/** Writes a changed meeting with its line in the list and its history. */
async function changed(
  deps: Deps,
  current: Conference,
  change: Partial<Conference>,
  told: { readonly by: StaffRef; readonly action: string },
): Promise<Outcome<{ id: string; version: number }>> {
  const next: Conference = { ...current, ...change, version: current.version + 1 };
  const card = await readVersioned(deps.table, deps.keys.card('conference', next.id), conferenceCard);
  const fields = changedFields(current, change);
  return {
    writes: [
      replaceConference(deps, next),
      patchVersioned(card, cardPartOf(next)),
      comingWrite(deps, next),
      historyWrite(deps.keys.conferenceHistory, next.id, { ...told, fields, before: { ...current } }, deps),
    ],
    answer: { id: next.id, version: next.version },
  };
}

/** Changes when and where a meeting is, and who takes part. */
export const edit: ChangeOf<typeof editConference> = async (actor, { params: { conferenceId }, body }, deps) => {
  const [{ conference }, members, by] = await Promise.all([readMeeting(deps, conferenceId), readStaff(deps), staffRefOf(actor, deps)]);
  must(checkOpen(conference));
  must(checkVersion({ ...conference, staff: conference.staff.map(({ id }) => id) }, body));
  const { version: _seen, staff, place, ...rest } = body;
  const chosen = must(chosenStaff(staff, members, '/staff'));
  const { place: _before, ...without } = conference;
  return changed(deps, { ...without, ...(place !== undefined && { place }) }, { ...rest, staff: chosen }, { by, action: 'edit' });
};

/** Begins a meeting, closes its minutes, cancels it or puts it up again. */
export const step: ChangeOf<typeof stepConference> = async (actor, { params: { conferenceId }, body }, deps) => {
  const [{ conference }, by] = await Promise.all([readMeeting(deps, conferenceId), staffRefOf(actor, deps)]);
  must(checkVersion(conference, { version: body.version, state: null }));
  const state = must(decideConferenceStep(conference, body.action));
  return changed(deps, conference, { state, stateSince: deps.today }, { by, action: body.action });
};

/** Writes the minutes of the meeting as a whole. */
export const write: ChangeOf<typeof writeMinutes> = async (actor, { params: { conferenceId }, body }, deps) => {
  const [{ conference }, by] = await Promise.all([readMeeting(deps, conferenceId), staffRefOf(actor, deps)]);
  must(checkUnderWay(conference));
  must(checkVersion(conference, body));
  return changed(deps, conference, { account: body.account }, { by, action: 'writeMinutes' });
};
