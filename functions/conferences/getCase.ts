import { accessEntry } from '#functions/platform/accessLog.ts';
import type { Deps, ReadOf } from '#functions/platform/operation.ts';
import { type CaseRecord, type ConferenceTask, conferenceTask, getCase } from '#shared/conferences/index.ts';
import { openCase } from './openCase.ts';
import { dueFirst, type Meeting } from './store.ts';

/** The tasks of a case: with the participant, or with the meeting. */
export async function tasksOf(
  { table, keys }: Pick<Deps, 'table' | 'keys'>,
  meeting: Meeting,
  { id, participantId }: CaseRecord,
): Promise<ConferenceTask[]> {
  if (participantId === null) return meeting.tasks.filter(({ caseId }) => caseId === id);
  const { items } = await table.query(keys.journal(participantId), { startingWith: 'task#', consistent: true });
  return items
    .map(({ content }) => conferenceTask.parse(content))
    .filter(({ caseId }) => caseId === id)
    .sort(dueFirst);
}

/** One case with all that was written of it. Of a participant it is a reading of their record, and logged before it is told. */
export const show: ReadOf<typeof getCase> = async (actor, { params }, deps) => {
  const { meeting, record, participant } = await openCase(actor, params, { writes: false, withPartner: true }, deps);
  const tasks = await tasksOf(deps, meeting, record);
  if (participant) {
    const reading = { subject: 'participant', id: participant.id, operationId: getCase.operationId } as const;
    await deps.table.put(accessEntry(reading, actor, deps));
  }
  return {
    case: record,
    participant: participant && { id: participant.id, name: participant.preferredName },
    number: record.number,
    name: meeting.names.get(record.id)?.name ?? null,
    tasks,
  };
};
