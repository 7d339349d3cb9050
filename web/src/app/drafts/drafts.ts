import { jsonOf } from '../json.ts';
import { VISITOR } from '../visitor/visitor.ts';
import { open, seal } from './seal.ts';
import type { Shelf, ShelvedDraft } from './shelf.ts';

/** What somebody had typed, and when it was last saved. */
export interface Draft {
  readonly values: unknown;
  readonly savedAt: Date;
}

/** One person's unsent drafts on this device, each named for the record and form it belongs to. */
export interface Drafts {
  read(name: string): Promise<Draft | undefined>;
  write(name: string, values: unknown): Promise<Date>;
  discard(name: string): Promise<void>;
  /** Removes all of this person's drafts, as at sign-out. */
  discardAll(): Promise<void>;
  /** Removes drafts, whoever's, too old to be of use. */
  discardOld(): Promise<void>;
}

const DAY_MS = 86_400_000;

/** A visitor's device may be anybody's: a library's, a friend's. */
const keptMs = (owner: string): number => (owner === VISITOR.id ? DAY_MS : 14 * DAY_MS);

export function draftsOf(owner: string, shelf: Shelf, now: () => Date = () => new Date()): Drafts {
  const fullName = (name: string): string => `${owner}/${name}`;
  const tooOld = (draft: Pick<ShelvedDraft, 'owner' | 'savedAt'>): boolean => now().getTime() - draft.savedAt > keptMs(draft.owner);

  return {
    async read(name) {
      const draft = await shelf.get(fullName(name));
      if (!draft || tooOld(draft)) return undefined;
      const values = jsonOf(await open(await shelf.key(), fullName(name), draft));
      return { values, savedAt: new Date(draft.savedAt) };
    },

    async write(name, values) {
      const sealed = await seal(await shelf.key(), fullName(name), JSON.stringify(values));
      const savedAt = now();
      await shelf.put({ ...sealed, name: fullName(name), owner, savedAt: savedAt.getTime() });
      return savedAt;
    },

    discard: (name) => shelf.remove(fullName(name)),
    discardAll: () => shelf.removeWhere((draft) => draft.owner === owner),
    discardOld: () => shelf.removeWhere(tooOld),
  };
}
