import type { CardKind } from './cardKinds.ts';
import type { Key, Partitions } from './partition.ts';

/** Keys of the city as a whole: its lists, its decisions, and what is kept of requests. */
export const cityKeys = (partition: Partitions) => ({
  /** A time somebody was handed all that stands of them, in their record. */
  handover: (kind: 'participant' | 'volunteer', subjectId: string, id: string): Key => ({
    pk: partition(kind, subjectId),
    sk: `handover#${id}`,
  }),
  /** Index partition: the cards of all that is under way, by who is responsible. */
  working: () => partition('working'),
  cards: (kind: CardKind) => partition('cards', kind),
  card: (kind: CardKind, id: string): Key => ({ pk: partition('cards', kind), sk: id }),
  /** What the city's unit leaders decide for all of it, one item a matter. */
  settings: () => partition('settings'),
  setting: (matter: string): Key => ({ pk: partition('settings'), sk: matter }),
  /** How the city weighed before: one item a version, so many digits that they stand in order. */
  earlierWeights: (version: number): Key => ({ pk: partition('settings'), sk: `weights#${String(version).padStart(6, '0')}` }),
  settingHistory: (matter: string, at: string, entry: string): Key => ({
    pk: partition('settings'),
    sk: `history#${matter}#${at}#${entry}`,
  }),
  /** How often a visitor has been let through in a period, by a trace that names nobody. */
  visits: (trace: string, period: string): Key => ({ pk: partition('visit', trace), sk: period }),
  /** That a pass was used, so that it lets nobody through again. */
  usedPass: (id: string): Key => ({ pk: partition('visit', id), sk: 'used' }),
  /** Receipts of erasures. */
  erasures: () => partition('erasures'),
  erasure: (id: string): Key => ({ pk: partition('erasures'), sk: id }),
  mark: (entry: string, actorId: string, key: string): Key => ({ pk: partition(`idem-${entry}`, actorId, key), sk: 'mark' }),
});
