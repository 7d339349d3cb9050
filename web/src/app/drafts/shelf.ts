import { newKey, type Sealed } from './seal.ts';

/** A sealed draft where it lies. `name` begins with its owner, so that two who share a device never meet each other's. */
export interface ShelvedDraft extends Sealed {
  readonly name: string;
  readonly owner: string;
  /** Epoch milliseconds. */
  readonly savedAt: number;
}

/** Where sealed drafts lie on this device. */
export interface Shelf {
  key(): Promise<CryptoKey>;
  get(name: string): Promise<ShelvedDraft | undefined>;
  put(draft: ShelvedDraft): Promise<void>;
  remove(name: string): Promise<void>;
  /** Removes every draft the test names. */
  removeWhere(test: (draft: ShelvedDraft) => boolean): Promise<void>;
}

const DATABASE = 'steg-drafts';
const DRAFTS = 'drafts';
const KEYS = 'keys';
const KEY_NAME = 'drafts';

const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
    transaction.onerror = () => reject(transaction.error);
  });

function openDatabase(factory: IDBFactory): Promise<IDBDatabase> {
  const request = factory.open(DATABASE, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(DRAFTS, { keyPath: 'name' });
    request.result.createObjectStore(KEYS);
  };
  return settled(request);
}

/** A shelf in the browser's database; its methods reject where the browser keeps no database (some private windows). */
export function createShelf(factory: IDBFactory): Shelf {
  let opening: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opening ??= openDatabase(factory);
    return opening;
  };

  const write = async (store: string, change: (store: IDBObjectStore) => void): Promise<void> => {
    const transaction = (await database()).transaction(store, 'readwrite');
    change(transaction.objectStore(store));
    await committed(transaction);
  };

  const read = async <Value>(store: string, question: (store: IDBObjectStore) => IDBRequest<Value>): Promise<Value> =>
    settled(question((await database()).transaction(store).objectStore(store)));

  return {
    async key() {
      const kept = await read<CryptoKey | undefined>(KEYS, (store) => store.get(KEY_NAME));
      if (kept) return kept;
      const made = await newKey();
      // two tabs may both make one; `add` fails for the later, which then takes the earlier's
      await write(KEYS, (store) => {
        store.add(made, KEY_NAME).onerror = (event) => event.preventDefault();
      });
      return read<CryptoKey>(KEYS, (store) => store.get(KEY_NAME));
    },
    get: (name) => read<ShelvedDraft | undefined>(DRAFTS, (store) => store.get(name)),
    put: (draft) => write(DRAFTS, (store) => store.put(draft)),
    remove: (name) => write(DRAFTS, (store) => store.delete(name)),
    async removeWhere(test) {
      const all = await read<ShelvedDraft[]>(DRAFTS, (store) => store.getAll());
      const names = all.filter(test).map(({ name }) => name);
      await write(DRAFTS, (store) => {
        for (const name of names) store.delete(name);
      });
    },
  };
}
