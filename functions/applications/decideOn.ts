import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import {
  type Application,
  type ApplicationAction,
  type bringBackApplication,
  broughtBack,
  type declineApplication,
  declined,
} from '#shared/applications/index.ts';
import { checkVersion, type StaffRef } from '#shared/kernel/index.ts';
import { applicationHistory } from './history.ts';
import { readApplication, replaceApplication } from './store.ts';

/** What is written when an application goes from one state to another. */
const writesFor = (next: Application, action: ApplicationAction, by: StaffRef, deps: Deps) => ({
  writes: [...replaceApplication(deps, next), applicationHistory(next, action, by, deps)],
  answer: { version: next.version },
});

/** Declines an application. It goes by itself after thirty days. */
export const decline: ChangeOf<typeof declineApplication> = async (actor, { params: { applicationId }, body }, deps) => {
  const [current, by] = await Promise.all([readApplication(deps, applicationId), staffRefOf(actor, deps)]);
  const next = must(declined(current, body, by, deps.today));
  must(checkVersion(current, body, ['state']));
  return writesFor(next, 'decline', by, deps);
};

/** Brings back an application that was declined. */
export const bringBack: ChangeOf<typeof bringBackApplication> = async (actor, { params: { applicationId }, body }, deps) => {
  const [current, by] = await Promise.all([readApplication(deps, applicationId), staffRefOf(actor, deps)]);
  const next = must(broughtBack(current, deps.today));
  must(checkVersion(current, body, ['state']));
  return writesFor(next, 'takeBack', by, deps);
};
