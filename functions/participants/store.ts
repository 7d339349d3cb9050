import { appointmentsIn } from '#functions/appointments/index.ts';
import { historyOf } from '#functions/platform/history.ts';
import { found } from '#functions/platform/must.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Stored } from '#functions/platform/table/cityTable.ts';
import { cardContent, readVersioned, type Versioned } from '#functions/platform/table/versioned.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { type Appointment, byTime } from '#shared/appointments/index.ts';
import type { ConsentEvent } from '#shared/consents/index.ts';
import { byCode, type HistoryEntry } from '#shared/kernel/index.ts';
import {
  type Conversation,
  type Correction,
  conversation,
  correction,
  type Participant,
  type ParticipantEntry,
  participant,
  participantEntry,
  type Wishes,
  wishes,
} from '#shared/participants/index.ts';
import { consentHistoryOf } from './consentHistory.ts';

type Access = Pick<Deps, 'table' | 'keys'>;

/** All that stands of a participant: their own partition and their journal. */
export interface PersonRecord {
  readonly participant: Participant;
  readonly wishes: Wishes | null;
  readonly conversations: readonly Conversation[];
  /** What they said against what was written of them, oldest first. */
  readonly corrections: readonly Correction[];
  /** In the order they come. */
  readonly appointments: readonly Appointment[];
  /** Each time a consent was given or withdrawn, newest first. */
  readonly consentHistory: readonly ConsentEvent[];
  readonly history: readonly HistoryEntry[];
  /** Items of other slices in the same partition: assignments, matches, meetings. */
  readonly others: readonly Stored[];
}

/** Two on the same day come as they were written down. */
const latestFirst = (one: Conversation, other: Conversation): number =>
  byCode(other.on, one.on) || byCode(other.recordedAt, one.recordedAt);

/** Reads a person in two parallel queries. Refuses as not found where there is none. */
export async function readPerson({ table, keys }: Access, id: string): Promise<PersonRecord> {
  const [{ items }, journal] = await Promise.all([
    table.query(keys.participant(id), { consistent: true }),
    table.query(keys.journal(id), { consistent: true }),
  ]);
  return {
    ...ownPartOf(items),
    conversations: journal.items
      .filter(({ sk }) => sk.startsWith('conversation#'))
      .map(({ content }) => conversation.parse(content))
      .sort(latestFirst),
    corrections: journal.items
      .filter(({ sk }) => sk.startsWith('correction#'))
      .map(({ content }) => correction.parse(content))
      .sort((one, other) => byCode(one.recordedAt, other.recordedAt)),
    appointments: appointmentsIn(items).sort(byTime),
    consentHistory: consentHistoryOf(journal.items),
    history: historyOf(items),
  };
}

/** What stands in a person's own partition, apart from the history. Refuses as not found where there is no profile. */
function ownPartOf(items: readonly Stored[]): Pick<PersonRecord, 'participant' | 'wishes' | 'others'> {
  const profile = found(items.find(({ sk }) => sk === 'profile'));
  const wished = items.find(({ sk }) => sk === 'wishes');
  return {
    participant: participant.parse(profile.content),
    wishes: wished ? wishes.parse(wished.content) : null,
    others: items.filter(({ sk }) => !['profile', 'wishes'].includes(sk) && !sk.startsWith('history#')),
  };
}

/** What matching needs of somebody: of their journal only how many conversations count, as their card tells. */
export type PersonToMatch = Pick<PersonRecord, 'participant' | 'wishes' | 'others'> & Pick<ParticipantEntry, 'heldConversations'>;

/** Reads a person for who matches, and may read no journal. Refuses as not found where there is none. */
export async function readPersonToMatch({ table, keys }: Access, id: string): Promise<PersonToMatch> {
  const [{ items }, card] = await Promise.all([
    table.query(keys.participant(id), { consistent: true }),
    table.get(keys.card('participant', id)),
  ]);
  return { ...ownPartOf(items), heldConversations: cardContent(found(card), participantEntry).heldConversations };
}

/** One conversation; undefined where the journal has none with that id. */
export async function readConversation({ table, keys }: Access, participantId: string, id: string): Promise<Conversation | undefined> {
  const { items } = await table.query(keys.journal(participantId), { startingWith: 'conversation#', consistent: true });
  return items.map(({ content }) => conversation.parse(content)).find((one) => one.id === id);
}

/** A participant's profile alone. Refuses as not found where there is none. */
export const readProfile = async ({ table, keys }: Access, id: string): Promise<Participant> =>
  participant.parse(found(await table.get(keys.profile(id))).content);

/** A participant's wishes, or null where none are recorded. */
export async function readWishes({ table, keys }: Access, id: string): Promise<Wishes | null> {
  const stored = await table.get(keys.wishes(id));
  return stored ? wishes.parse(stored.content) : null;
}

/** A participant's card, to be changed. */
export const readParticipantCard = ({ table, keys }: Access, id: string): Promise<Versioned<ParticipantEntry>> =>
  readVersioned(table, keys.card('participant', id), participantEntry);

/** Puts a changed profile in place of the version it was made from. */
export const replaceProfile = ({ keys }: Pick<Deps, 'keys'>, next: Participant): Write => ({
  replace: { ...next, ...keys.profile(next.id) },
  version: next.version - 1,
});
