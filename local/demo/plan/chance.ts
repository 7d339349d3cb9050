/** Choices that look like chance and are the same every time for the same seed. */
export interface Chance {
  /** A whole number from `min` to `max`, both included. */
  whole(min: number, max: number): number;
  /** True this often; 1 is always. */
  often(share: number): boolean;
  /** One of a list. Throws where the list is empty. */
  one<Value>(values: readonly Value[]): Value;
  /** So many different ones of a list, in the list's order. */
  some<Value>(values: readonly Value[], min: number, max: number): Value[];
}

/** A number that a text always gives (FNV-1a, 32 bits). */
const numberOf = (text: string): number =>
  [...text].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** Chance from a seed (mulberry32): invented people must not change from one start to the next. */
export function chanceOf(seed: string): Chance {
  let state = numberOf(seed);
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    whole,
    often: (share) => next() < share,
    one(values) {
      const chosen = values[whole(0, values.length - 1)];
      if (chosen === undefined) throw new Error('There is nothing to choose from');
      return chosen;
    },
    some(values, min, max) {
      const wanted = whole(min, max);
      const drawn = values.map((value, at) => ({ value, at, lot: next() })).sort((a, b) => a.lot - b.lot);
      return drawn
        .slice(0, wanted)
        .sort((a, b) => a.at - b.at)
        .map(({ value }) => value);
    },
  };
}
