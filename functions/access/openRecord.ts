import { accessEntry } from '#functions/platform/accessLog.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import type { openRecord } from '#shared/access/index.ts';
import { openingWrite } from './openingWrite.ts';

/** Says why a record is opened. The reason stands in the log from now on, whether anything is read after it or not. */
export const open: ChangeOf<typeof openRecord> = async (actor, { params: { participantId }, body: { reason } }, deps) => {
  const entry = accessEntry({ subject: 'participant', id: participantId, operationId: 'openRecord', reason }, actor, deps);
  return { writes: [openingWrite(deps, participantId, actor.id, reason), { create: entry }], answer: { until: deps.today } };
};
