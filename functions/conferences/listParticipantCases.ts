import type { ReadOf } from '#functions/platform/operation.ts';
import { caseRecord, conferenceTask, type listParticipantCases } from '#shared/conferences/index.ts';
import { byCode } from '#shared/kernel/index.ts';
import { dueFirst } from './store.ts';

/** What was written of a participant in meetings with partners. It is theirs, whether or not a partner may be told more now. */
export const listOf: ReadOf<typeof listParticipantCases> = async (_actor, { params: { participantId } }, { table, keys }) => {
  const [cases, agreed] = await Promise.all(
    ['case#', 'task#'].map((startingWith) => table.query(keys.journal(participantId), { startingWith, consistent: true })),
  );
  const tasks = (agreed?.items ?? []).map(({ content }) => conferenceTask.parse(content)).sort(dueFirst);
  const items = (cases?.items ?? [])
    .map(({ content }) => caseRecord.parse(content))
    .sort((one, other) => byCode(other.on, one.on) || byCode(other.id, one.id))
    .map((one) => ({ case: one, tasks: tasks.filter(({ caseId }) => caseId === one.id) }));
  return { items };
};
