import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type addToMinutes, checkClosed } from '#shared/conferences/index.ts';
import { checkVersion } from '#shared/kernel/index.ts';
import { openCase } from './openCase.ts';
import { caseWrite, readMeeting, replaceConference } from './store.ts';
import { caseHistory } from './told.ts';

/** Adds to minutes that are closed: what stands there stays as it was. */
export const append: ChangeOf<typeof addToMinutes> = async (actor, { params: { conferenceId }, body }, deps) => {
  const by = await staffRefOf(actor, deps);
  const addition = { at: deps.now.toISOString(), by, text: body.text };
  const seen = { version: body.version, additions: null };
  if (body.caseId !== null) {
    const { meeting, record } = await openCase(actor, { conferenceId, caseId: body.caseId }, { writes: true, withPartner: true }, deps);
    must(checkClosed(meeting.conference));
    must(checkVersion(record, seen));
    const next = { ...record, additions: [...record.additions, addition], version: record.version + 1 };
    return { writes: [caseWrite(deps, next), caseHistory(deps, record, by, 'addToCase')], answer: { id: next.id, version: next.version } };
  }
  const { conference } = await readMeeting(deps, conferenceId);
  must(checkClosed(conference));
  must(checkVersion(conference, seen));
  const next = { ...conference, additions: [...conference.additions, addition], version: conference.version + 1 };
  return {
    writes: [replaceConference(deps, next), historyWrite(deps.keys.conferenceHistory, conferenceId, { by, action: 'addToMinutes' }, deps)],
    answer: { id: next.id, version: next.version },
  };
};
