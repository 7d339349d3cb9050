/** Chance that can be had again: the same seed draws the same. */
export interface Chance {
  /** A whole number from 0, below `end`. */
  below(end: number): number;
  oneOf<Value>(values: readonly [Value, ...Value[]]): Value;
  /** Whether something happens that happens so many times out of a hundred. */
  percent(times: number): boolean;
  shuffled<Value>(values: readonly Value[]): Value[];
}

/** A generator of our own (xorshift, 32 bits), as the platform's cannot be seeded. */
export function chance(seed: number): Chance {
  let state = (seed * 2_654_435_761 + 1) >>> 0 || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state;
  };
  const below = (end: number): number => next() % end;
  return {
    below,
    oneOf: (values) => values[below(values.length)] ?? values[0],
    percent: (times) => below(100) < times,
    shuffled(values) {
      const left = [...values];
      return values.flatMap(() => left.splice(below(left.length), 1));
    },
  };
}
