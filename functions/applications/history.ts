import { goneAfter } from '#functions/platform/expiry.ts';
import { historyWrite } from '#functions/platform/history.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { Application, ApplicationAction } from '#shared/applications/index.ts';
import { addDays, type StaffRef } from '#shared/kernel/index.ts';
import { UNANSWERED_DAYS } from '#shared/recruitment/index.ts';

/** What was done with an application, for the change's own transaction. It is gone when any application would be. */
export function applicationHistory(
  { id }: Pick<Application, 'id'>,
  action: ApplicationAction,
  by: StaffRef,
  deps: Pick<Deps, 'keys' | 'now' | 'newId' | 'today'>,
): Write {
  const written = historyWrite(deps.keys.applicationHistory, id, { by, action, fields: ['state'] }, deps);
  return { create: { ...written.create, expiresAt: goneAfter(addDays(deps.today, UNANSWERED_DAYS)) } };
}
