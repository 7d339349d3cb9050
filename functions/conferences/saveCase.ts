import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type CaseRecord, checkUnderWay, conferenceRefusals, type saveCase } from '#shared/conferences/index.ts';
import { checkVersion, Refused } from '#shared/kernel/index.ts';
import { openCase } from './openCase.ts';
import { caseWrite, stillIn } from './store.ts';
import { caseHistory } from './told.ts';

/** Writes the minutes of a case and how it goes on. What the partner told is changed of those who are not registered. */
export const save: ChangeOf<typeof saveCase> = async (actor, { params, body }, deps) => {
  const { meeting, record } = await openCase(actor, params, { writes: true, withPartner: true }, deps);
  const by = await staffRefOf(actor, deps);
  must(checkUnderWay(meeting.conference));
  must(checkVersion(record, body));
  if (body.told !== undefined && record.participantId !== null) throw new Refused(conferenceRefusals.registered);
  const next: CaseRecord = { ...record, ...body, told: body.told ?? record.told, version: record.version + 1 };
  return {
    writes: [stillIn(deps, meeting.conference), caseWrite(deps, next), caseHistory(deps, record, by, 'saveCase')],
    answer: { id: next.id, version: next.version },
  };
};
