import { registration } from '#functions/participants/index.ts';
import { historyWrite } from '#functions/platform/history.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { conferenceRefusals, type referCase } from '#shared/conferences/index.ts';
import { consentFaults } from '#shared/consents/index.ts';
import { Refused, withoutFaults } from '#shared/kernel/index.ts';
import { tasksOf } from './getCase.ts';
import { openCase } from './openCase.ts';
import { caseKey, caseWrite, pointerWrite } from './store.ts';
import { movedTask } from './tasks.ts';
import { caseHistory } from './told.ts';

/**
 * Registers a named person as referred by the partner, as any referral is registered, and moves what was written of them
 * into their record: one transaction, so that nobody is registered and left in the queue without a record, or twice.
 */
export const refer: ChangeOf<typeof referCase> = async (actor, { params, body }, deps) => {
  const { conferenceId, caseId } = params;
  const { meeting, record } = await openCase(actor, params, { writes: true, withPartner: false }, deps);
  if (record.participantId !== null) throw new Refused(conferenceRefusals.registered);
  if (!meeting.names.has(caseId)) throw new Refused(conferenceRefusals.nameNeeded);
  const { sharesWithPartner: sharing, ...referred } = body;
  const { partnerId } = meeting.conference;
  const isTheirs = referred.referral?.partnerId === partnerId;
  must(
    withoutFaults([
      isTheirs ? undefined : { pointer: '/referral/partnerId', code: 'choice' },
      ...consentFaults('/sharesWithPartner', 'shareWithPartner', sharing, deps.today),
    ]),
  );
  const [registered, by, tasks] = await Promise.all([
    registration(actor, referred, sharing ? [{ partnerId, ...sharing }] : [], deps),
    staffRefOf(actor, deps),
    tasksOf(deps, meeting, record),
  ]);
  const participantId = registered.answer.id;
  const moved = await Promise.all(tasks.map((task) => movedTask(deps, task, participantId)));
  const next = { ...record, participantId, version: 1 };
  return {
    writes: [
      ...registered.writes,
      { remove: caseKey(deps, record), when: { equals: { version: record.version } } },
      { remove: deps.keys.caseName(conferenceId, caseId) },
      caseWrite(deps, next),
      pointerWrite(deps, conferenceId, { caseId, participantId }),
      ...moved.flat(),
      historyWrite(deps.keys.conferenceHistory, conferenceId, { by, action: 'referCase' }, deps),
      caseHistory(deps, next, by, 'addCase'),
    ],
    answer: registered.answer,
  };
};
