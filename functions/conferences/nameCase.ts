import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import {
  type CaseRecord,
  checkNaming,
  checkOpen,
  conferenceRefusals,
  NAME_DAYS,
  type nameCase,
  type unnameCase,
} from '#shared/conferences/index.ts';
import { addDays, checkVersion, Refused } from '#shared/kernel/index.ts';
import { openCase } from './openCase.ts';
import { caseWrite, nameWrite, stillIn } from './store.ts';

const ERRAND = { writes: true, withPartner: false };

/** Names somebody, with who of the partner confirmed that they consent. The name goes by itself if nothing comes of it. */
export const name: ChangeOf<typeof nameCase> = async (actor, { params, body }, deps) => {
  const { meeting, record } = await openCase(actor, params, ERRAND, deps);
  const by = await staffRefOf(actor, deps);
  must(checkOpen(meeting.conference));
  must(checkNaming(record, body, deps.today));
  must(checkVersion(record, { version: body.version, consent: null }));
  const { conferenceId, caseId } = params;
  const next: CaseRecord = { ...record, consent: { on: body.on, confirmedBy: body.confirmedBy }, version: record.version + 1 };
  return {
    writes: [
      stillIn(deps, meeting.conference),
      caseWrite(deps, next),
      nameWrite(deps, conferenceId, { caseId, name: body.name, until: addDays(deps.today, NAME_DAYS) }),
      historyWrite(deps.keys.conferenceHistory, conferenceId, { by, action: 'nameCase' }, deps),
    ],
    answer: { id: caseId, version: next.version },
  };
};

/** Takes a name away again, whatever state the meeting is in: a no holds at once. */
export const unname: ChangeOf<typeof unnameCase> = async (actor, { params, body }, deps) => {
  const { record } = await openCase(actor, params, ERRAND, deps);
  const by = await staffRefOf(actor, deps);
  if (record.participantId !== null) throw new Refused(conferenceRefusals.registered);
  must(checkVersion(record, { version: body.version, consent: null }));
  const { conferenceId, caseId } = params;
  const next: CaseRecord = { ...record, consent: null, version: record.version + 1 };
  return {
    writes: [
      caseWrite(deps, next),
      { remove: deps.keys.caseName(conferenceId, caseId) },
      historyWrite(deps.keys.conferenceHistory, conferenceId, { by, action: 'unnameCase' }, deps),
    ],
    answer: { id: caseId, version: next.version },
  };
};
