import type { System } from './system.ts';

/**
 * So many neighbours are looked at together. What programs cost grows much faster than they do, and what is found among few
 * holds among all: the others are as they are.
 */
const TOGETHER = 8;

/** A number that looks drawn and is always the same. */
export function mixed(one: number, other: number): number {
  let so = Math.imul(one ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(other + 1, 0xc2b2ae35);
  so = Math.imul(so ^ (so >>> 13), 0x27d4eb2f);
  return (so ^ (so >>> 15)) >>> 0;
}

/**
 * The places of a system in districts: a few neighbours each, and in every one what is of nobody alone, such as sums.
 */
export function districtsOf({ cells }: System): number[][] {
  const own = new Map<number, number[]>();
  const common: number[] = [];
  for (const [place, { of }] of cells.entries()) {
    if (of === undefined) common.push(place);
    else own.set(of, [...(own.get(of) ?? []), place]);
  }
  const order = [...own.keys()].sort((a, b) => mixed(a, 0) - mixed(b, 0) || a - b);
  const many = Math.max(1, Math.ceil(order.length / TOGETHER));
  return Array.from({ length: many }, (_, district) => [
    ...order.filter((_of, index) => index % many === district).flatMap((of) => own.get(of) ?? []),
    ...common,
  ]);
}
