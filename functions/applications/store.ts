import { goneAfter } from '#functions/platform/expiry.ts';
import { historyOf } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Application, type ApplicationCard, application } from '#shared/applications/index.ts';
import type { HistoryEntry } from '#shared/kernel/index.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** What lists show of an application; nothing of one whose applicant is a volunteer now. */
function cardOf({ id, applicant, state, sentOn, keptUntil }: Application): ApplicationCard | undefined {
  return applicant ? { id, name: applicant.name, state, sentOn, keptUntil } : undefined;
}

/** An application. Refuses as not found where there is none, or no longer. */
export const readApplication = async ({ table, keys }: Access, id: string): Promise<Application> =>
  application.parse(found(await table.get(keys.application(id))).content);

/** An application with its history, newest first, in one query. */
export async function readApplicationRecord(
  { table, keys }: Access,
  id: string,
): Promise<{ application: Application; history: HistoryEntry[] }> {
  const { items } = await table.query(keys.applicationRecord(id), { consistent: true });
  const stored = found(items.find(({ sk }) => sk === keys.application(id).sk));
  return { application: application.parse(stored.content), history: historyOf(items) };
}

/** The card's write: put where there is one to show, and removed where there is none. */
function cardWrite({ keys }: Pick<Deps, 'keys'>, next: Application): Write {
  const key = keys.card('application', next.id);
  const card = cardOf(next);
  return card ? { put: { ...card, ...key, expiresAt: goneAfter(next.keptUntil) } } : { remove: key };
}

const itemOf = ({ keys }: Pick<Deps, 'keys'>, next: Application) => ({
  ...next,
  ...keys.application(next.id),
  expiresAt: goneAfter(next.keptUntil),
});

/** Writes a new application and its card, both of which go by themselves when their time is up. */
export const addApplication = (deps: Pick<Deps, 'keys'>, next: Application): Write[] => [
  { create: itemOf(deps, next) },
  cardWrite(deps, next),
];

/** Puts a changed application in place of the version it was made from. */
export const replaceApplication = (deps: Pick<Deps, 'keys'>, next: Application): Write[] => [
  { replace: itemOf(deps, next), version: next.version - 1 },
  cardWrite(deps, next),
];

/** Removes an application, if it is as it was read, with its card and all that was done with it. */
export async function eraseWrites({ table, keys }: Access, { id, version }: Application): Promise<Write[]> {
  const { items } = await table.query(keys.applicationRecord(id), { consistent: true });
  const others = items.filter(({ sk }) => sk !== keys.application(id).sk);
  return [
    { remove: keys.application(id), when: { equals: { version } } },
    { remove: keys.card('application', id) },
    ...others.map(({ sk }): Write => ({ remove: { pk: keys.applicationRecord(id), sk } })),
  ];
}
