import type { Deps } from '#functions/platform/operation.ts';
import type { Key } from '#functions/platform/table/keys.ts';
import { cardContent, createVersioned, patchVersioned, readVersioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type ConferenceTask, conferenceTask, type TaskCard, taskCard } from '#shared/conferences/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** Where a task stands: with the participant it is about, or with the meeting. */
export const taskKey = ({ keys }: Pick<Deps, 'keys'>, { id, conferenceId, participantId }: Omit<TaskCard, 'state'>): Key =>
  participantId === null ? keys.conferenceTask(conferenceId, id) : keys.participantTask(participantId, id);

/** A task by its id, wherever it stands; undefined where there is none. */
export async function readTask({ table, keys }: Access, id: string): Promise<ConferenceTask | undefined> {
  const listed = await table.get(keys.card('task', id));
  const stored = listed && (await table.get(taskKey({ keys }, cardContent(listed, taskCard))));
  return stored && conferenceTask.parse(stored.content);
}

/** What the list of all that is under way keeps of a task. */
const cardPartOf = ({ version: _version, agreedBy: _by, stateSince: _since, ...said }: ConferenceTask): TaskCard => said;

/** Writes a new task, with its line among what is under way. */
export const createTask = (deps: Pick<Deps, 'keys'>, task: ConferenceTask): Write[] => [
  { create: { ...task, ...taskKey(deps, task) } },
  createVersioned(deps.keys.card('task', task.id), cardPartOf(task)),
];

/** Puts a changed task in place of the version it was made from, with its line. */
export async function replaceTask({ table, keys }: Access, next: ConferenceTask): Promise<Write[]> {
  const card = await readVersioned(table, keys.card('task', next.id), taskCard);
  return [{ replace: { ...next, ...taskKey({ keys }, next) }, version: next.version - 1 }, patchVersioned(card, cardPartOf(next))];
}

/** Moves a task from the meeting to the participant it turned out to be about. */
export async function movedTask({ table, keys }: Access, task: ConferenceTask, participantId: string): Promise<Write[]> {
  const card = await readVersioned(table, keys.card('task', task.id), taskCard);
  const next: ConferenceTask = { ...task, participantId };
  return [
    { remove: taskKey({ keys }, task), when: { equals: { version: task.version } } },
    { create: { ...next, ...taskKey({ keys }, next) } },
    patchVersioned(card, cardPartOf(next)),
  ];
}
