import { readStaff } from '#functions/covers/index.ts';
import type { Actor } from '#functions/platform/actor.ts';
import { must } from '#functions/platform/must.ts';
import type { ChangeOf, Deps } from '#functions/platform/operation.ts';
import { staffRefOf } from '#functions/platform/staff.ts';
import { type addTask, type ConferenceTask, checkUnderWay, chosenStaff, MOST_TASKS, taskLife } from '#shared/conferences/index.ts';
import { withoutFaults } from '#shared/kernel/index.ts';
import { tasksOf } from './getCase.ts';
import { openCase } from './openCase.ts';
import { type Meeting, readMeeting, stillIn } from './store.ts';
import { createTask } from './tasks.ts';
import { caseHistory } from './told.ts';

interface Place {
  readonly meeting: Meeting;
  readonly participantId: string | null;
  readonly tasks: readonly ConferenceTask[];
}

/** What a task belongs to: one case, or the meeting. */
async function placeOf(actor: Actor, conferenceId: string, caseId: string | null, deps: Deps): Promise<Place> {
  if (caseId !== null) {
    const { meeting, record } = await openCase(actor, { conferenceId, caseId }, { writes: true, withPartner: true }, deps);
    return { meeting, participantId: record.participantId, tasks: await tasksOf(deps, meeting, record) };
  }
  const meeting = await readMeeting(deps, conferenceId);
  return { meeting, participantId: null, tasks: meeting.tasks.filter((task) => task.caseId === null) };
}

/** Makes a decision a task, with somebody who does it or asks the partner how it goes. */
export const agree: ChangeOf<typeof addTask> = async (actor, { params: { conferenceId }, body }, deps) => {
  const [{ meeting, participantId, tasks }, members, by] = await Promise.all([
    placeOf(actor, conferenceId, body.caseId, deps),
    readStaff(deps),
    staffRefOf(actor, deps),
  ]);
  must(checkUnderWay(meeting.conference));
  must(withoutFaults([tasks.length < MOST_TASKS ? undefined : { pointer: '/text', code: 'tooMany', params: { maximum: MOST_TASKS } }]));
  const [responsible = by] = must(chosenStaff([body.responsible], members, '/responsible'));
  const task: ConferenceTask = {
    ...body,
    responsible,
    id: deps.newId(),
    version: 1,
    conferenceId,
    participantId,
    partnerId: meeting.conference.partnerId,
    state: taskLife.initial,
    stateSince: deps.today,
    agreedBy: by,
  };
  return {
    writes: [stillIn(deps, meeting.conference), ...createTask(deps, task), caseHistory(deps, task, by, 'addTask')],
    answer: { id: task.id, version: 1 },
  };
};
