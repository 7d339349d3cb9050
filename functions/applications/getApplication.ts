import type { ReadOf } from '#functions/platform/operation.ts';
import { applicationLife, type getApplication } from '#shared/applications/index.ts';
import { actionsFrom } from '#shared/kernel/index.ts';
import { mayBeAlready } from './mayBe.ts';
import { readApplicationRecord } from './store.ts';

const NOBODY_ELSE = { volunteers: [], applications: [] };

/** One application, with what may be done with it, and who it may be from while that is still to be decided. */
export const show: ReadOf<typeof getApplication> = async (_actor, { params: { applicationId } }, deps) => {
  const { application, history } = await readApplicationRecord(deps, applicationId);
  const { id, applicant, state } = application;
  const mayBe = applicant && state === 'received' ? await mayBeAlready({ id, applicant }, deps) : NOBODY_ELSE;
  return { application, allowed: actionsFrom(applicationLife, state), mayBe, history };
};
