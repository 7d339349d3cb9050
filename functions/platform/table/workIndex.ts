import type { Item, Write } from './write.ts';

/** States, of any kind of record, in which there is nothing left to do: the index holds what is under way, and stays small. */
const OVER: ReadonlySet<unknown> = new Set(['closed', 'declined', 'ended', 'left', 'carriedOut', 'dropped']);

/** The index keys a card is found by: whose it is, then its kind and id. */
export interface WorkIndexKeys {
  readonly workingKey: string;
  readonly workingSort: string;
}

/** Where the cards of one who is responsible stand in the index, whatever their kind. */
export const workingStart = (responsibleId: string): string => `${responsibleId}#`;

const idOf = (responsible: unknown): string | undefined => {
  const id: unknown = responsible && typeof responsible === 'object' ? Reflect.get(responsible, 'id') : undefined;
  return typeof id === 'string' ? id : undefined;
};

/** The index keys of a card of this kind, or none where nobody is responsible or nothing is under way. */
export function workIndexKeys(workingKey: string, kind: string, card: Item): WorkIndexKeys | undefined {
  const responsible = idOf(card.responsible);
  if (responsible === undefined || OVER.has(card.state)) return undefined;
  return { workingKey, workingSort: `${workingStart(responsible)}${kind}#${card.sk}` };
}

/** What the keys follow from, and a card that has them. */
const INDEXED = ['state', 'responsible'];
const SOMEBODYS = { responsible: { id: 'somebody' } };

/** A write whose whole item, if it puts one, has the index keys that follow from it: no slice can forget them. */
export function withIndexKeys(write: Write, keysOf: (item: Item) => WorkIndexKeys | undefined): Write {
  if ('create' in write) return { ...write, create: { ...write.create, ...keysOf(write.create) } };
  if ('replace' in write) return { ...write, replace: { ...write.replace, ...keysOf(write.replace) } };
  if ('put' in write) return { ...write, put: { ...write.put, ...keysOf(write.put) } };
  if ('update' in write && INDEXED.some((attribute) => attribute in (write.set ?? {})) && keysOf({ ...write.update, ...SOMEBODYS })) {
    throw new Error('A card is put whole when its state or who is responsible changes, so that the index follows');
  }
  return write;
}
