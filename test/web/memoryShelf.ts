import { newKey } from '#web/app/drafts/seal.ts';
import type { Shelf, ShelvedDraft } from '#web/app/drafts/shelf.ts';

/** A device's shelf that lives as long as the test, with what lies on it. */
export function memoryShelf() {
  const drafts = new Map<string, ShelvedDraft>();
  const key = newKey();
  const shelf: Shelf = {
    key: () => key,
    get: async (name) => drafts.get(name),
    put: async (draft) => void drafts.set(draft.name, draft),
    remove: async (name) => void drafts.delete(name),
    removeWhere: async (test) => {
      for (const draft of drafts.values()) if (test(draft)) drafts.delete(draft.name);
    },
  };
  return { shelf, drafts };
}
