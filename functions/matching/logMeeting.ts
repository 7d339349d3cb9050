import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps, Outcome } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { patchVersioned } from '#functions/platform/table/versioned.ts';
import type { StaffRef } from '#shared/kernel/index.ts';
import { checkMeeting, type KeptMeeting, type logMeeting, type MeetingInput, meetingsAfter } from '#shared/matching/index.ts';
import { rememberedEarly } from './earlyEndings.ts';
import { readMatch, readMatchEntry } from './store.ts';

/** Logs a meeting of an active match. */
export const meet: ChangeOf<typeof logMeeting> = async (actor, { params, body }, deps) =>
  meetBy(await staffRefOf(actor, deps), { ...params, meetingId: deps.newId() }, body, deps);

interface Place {
  readonly participantId: string;
  readonly matchId: string;
  readonly meetingId: string;
}

/** Logs a meeting, whoever does. */
export async function meetBy(
  by: StaffRef,
  { participantId, matchId, meetingId }: Place,
  body: MeetingInput,
  deps: Deps,
): Promise<Outcome<{ id: string }>> {
  const [match, entry] = await Promise.all([readMatch(deps, participantId, matchId), readMatchEntry(deps, matchId)]);
  must(checkMeeting(match, body, deps.today));
  const { asAgreed, ...told } = body;
  const meeting: KeptMeeting = { ...told, id: meetingId, version: 1, matchId, by, recordedAt: deps.now.toISOString() };
  return {
    writes: [
      { create: { ...meeting, ...deps.keys.meeting(participantId, matchId, meeting.id) } },
      { check: deps.keys.match(participantId, matchId), when: { equals: { state: match.state } } },
      patchVersioned(entry, meetingsAfter(entry.content, meeting)),
      ...(await rememberedEarly(match, { id: meetingId, on: body.on, asAgreed }, deps)),
      historyWrite(deps.keys.participantHistory, participantId, { by, action: 'logMeeting' }, deps),
    ],
    answer: { id: meeting.id },
  };
}
