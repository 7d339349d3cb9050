import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import { Refused, type StaffRef } from '#shared/kernel/index.ts';
import {
  checkMeeting,
  type KeptMeeting,
  type logMeeting,
  type MeetingToLog,
  matchingRefusals,
  meetingsAfter,
} from '#shared/matching/index.ts';
import { rememberedEarly } from './earlyEndings.ts';
import { readMatch, readMatchEntry, readMeetings } from './store.ts';

/** Logs a meeting of an active match. */
export const meet: ChangeOf<typeof logMeeting> = async (actor, { params, body }, deps) =>
  meetBy(await staffRefOf(actor, deps), params, body, deps);

/**
 * Logs a meeting, whoever does. One that has come before is not logged again, however long the device was without network;
 * another on a day that has one already is asked about, as it may be the same.
 */
export async function meetBy(
  by: StaffRef,
  { participantId, matchId }: { readonly participantId: string; readonly matchId: string },
  { meetingId, meeting: { asAgreed, ...told }, another }: MeetingToLog,
  deps: Deps,
): Promise<Outcome<{ id: string }>> {
  const [match, entry, logged] = await Promise.all([
    readMatch(deps, participantId, matchId),
    readMatchEntry(deps, matchId),
    readMeetings(deps, participantId, matchId),
  ]);
  if (logged.some(({ id }) => id === meetingId)) return { writes: [], answer: { id: meetingId } };
  must(checkMeeting(match, { ...told, asAgreed }, deps.today));
  if (!another && logged.some(({ on }) => on === told.on)) throw new Refused(matchingRefusals.sameDay);
  const meeting: KeptMeeting = { ...told, id: meetingId, version: 1, matchId, by, recordedAt: deps.now.toISOString() };
  return {
    writes: [
      { create: { ...meeting, ...deps.keys.meeting(participantId, matchId, meeting.id) } },
      { check: deps.keys.match(participantId, matchId), when: { equals: { state: match.state } } },
      patchVersioned(entry, meetingsAfter(entry.content, meeting)),
      ...(await rememberedEarly(match, { id: meetingId, on: told.on, asAgreed }, deps)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'logMeeting' }, deps),
    ],
    answer: { id: meeting.id },
  };
}
