import { historyOf } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import type { HistoryEntry } from '#shared/kernel/index.ts';
import { type Supervision, supervision, type Volunteer, volunteer } from '#shared/volunteers/index.ts';
import { candidateOf, cardOf } from './views.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** A volunteer's profile. Refuses as not found where there is none. */
export const readVolunteer = async ({ table, keys }: Access, id: string): Promise<Volunteer> =>
  volunteer.parse(found(await table.get(keys.volunteerProfile(id))).content);

/** Every volunteer's profile. */
export async function readVolunteers({ table, keys }: Access): Promise<Volunteer[]> {
  const { items } = await table.query(keys.cards('volunteer'));
  const profiles = await table.getAll(items.map(({ sk }) => keys.volunteerProfile(sk)));
  return profiles.map(({ content }) => volunteer.parse(content));
}

const SUPERVISION = 'supervision#';

/** What stands of a volunteer: who they are, how they were supervised and what was done, each the latest first. */
interface StoredRecord {
  readonly volunteer: Volunteer;
  readonly supervisions: Supervision[];
  readonly history: HistoryEntry[];
}

/** A volunteer's record, in one query. Refuses as not found where there is none. */
export async function readVolunteerRecord({ table, keys }: Access, id: string): Promise<StoredRecord> {
  const { items } = await table.query(keys.volunteer(id), { consistent: true });
  const profile = found(items.find(({ sk }) => sk === keys.volunteerProfile(id).sk));
  const supervisions = items.filter(({ sk }) => sk.startsWith(SUPERVISION)).map(({ content }) => supervision.parse(content));
  return { volunteer: volunteer.parse(profile.content), supervisions: supervisions.reverse(), history: historyOf(items) };
}

/** Writes a new volunteer: the profile, the card for lists, and what matching knows, which has no match yet. */
export const createWrites = ({ keys }: Pick<Deps, 'keys'>, next: Volunteer): Write[] => [
  { create: { ...next, ...keys.volunteerProfile(next.id) } },
  { create: { ...cardOf(next), ...keys.card('volunteer', next.id) } },
  { create: { ...candidateOf(next), openMatches: 0, ...keys.candidate(next.id) } },
];

/** Puts a changed volunteer in place of the version it was made from, for what matching need not know. */
export const replaceKnownHere = ({ keys }: Pick<Deps, 'keys'>, next: Volunteer): Write[] => [
  { replace: { ...next, ...keys.volunteerProfile(next.id) }, version: next.version - 1 },
  { put: { ...cardOf(next), ...keys.card('volunteer', next.id) } },
];

/** Puts a changed volunteer in place of the version it was made from. How many matches are open is matching's to count. */
export const replaceWrites = (deps: Pick<Deps, 'keys'>, next: Volunteer): Write[] => [
  ...replaceKnownHere(deps, next),
  { update: deps.keys.candidate(next.id), set: candidateOf(next) },
];
