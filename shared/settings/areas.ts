import type { Area } from '#shared/kernel/index.ts';

/** Two areas in the order they are told of. */
export const inOrder = (one: string, other: string): { readonly a: string; readonly b: string } =>
  one < other ? { a: one, b: other } : { a: other, b: one };

/** Every pair of areas, once. */
export const pairsOf = (areas: readonly Pick<Area, 'id'>[]): { readonly a: string; readonly b: string }[] =>
  areas.flatMap(({ id }, at) => areas.slice(at + 1).map((other) => inOrder(id, other.id)));

const PLAIN: Readonly<Record<string, string>> = { æ: 'ae', ø: 'o', å: 'a' };

/** An id for a new area that none has, made from its name so that it can be told in a record: `Øvre Torp` is `ovre-torp`. */
export function areaIdFor(name: string, taken: readonly string[]): string {
  const plain = name
    .toLowerCase()
    .replaceAll(/[æøå]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
    .slice(0, 50)
    .replaceAll(/-$/g, '');
  const start = plain === '' ? 'omrade' : plain;
  const free = (id: string): boolean => !taken.includes(id);
  const numbered = Array.from({ length: taken.length + 1 }, (_, at) => `${start}-${at + 2}`);
  return [start, ...numbered].find(free) ?? start;
}
