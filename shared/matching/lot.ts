/** FNV-1a, 32 bits (Fowler, Noll and Vo): spreads well, and is the same on every machine. */
const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** A lot that two ids draw together: always the same, and without regard to which ids are early. From 0 to 2³² − 1. */
export function lotOf(one: string, other: string): number {
  let hash = OFFSET;
  for (const char of `${one} ${other}`) hash = Math.imul(hash ^ char.charCodeAt(0), PRIME);
  // the last bytes of an id reach few bits by themselves: mixed once more, so that they decide as much as the first
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
