import { found, must } from '#functions/platform/must.ts';
import type { ChangeOf } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type ConferenceTask, decideTaskStep, type stepTask } from '#shared/conferences/index.ts';
import { checkVersion, common, Refused } from '#shared/kernel/index.ts';
import { passDoor } from './openCase.ts';
import { readTask, replaceTask } from './tasks.ts';
import { caseHistory } from './told.ts';

const DEEDS = { complete: 'completeTask', drop: 'dropTask', reopen: 'reopenTask' } as const;

/** Tells that a task is done, came to nothing, or is to be done after all: long after the minutes were closed, too. */
export const step: ChangeOf<typeof stepTask> = async (actor, { params: { conferenceId, taskId }, body }, deps) => {
  const current = found(await readTask(deps, taskId));
  if (current.conferenceId !== conferenceId) throw new Refused(common.notFound);
  if (current.participantId !== null) await passDoor(actor, current.participantId, deps, false);
  const by = await staffRefOf(actor, deps);
  must(checkVersion(current, { version: body.version, state: null }));
  const state = must(decideTaskStep(current, body.action));
  const next: ConferenceTask = { ...current, state, stateSince: deps.today, version: current.version + 1 };
  return {
    writes: [...(await replaceTask(deps, next)), caseHistory(deps, next, by, DEEDS[body.action])],
    answer: { id: taskId, version: next.version },
  };
};
