import * as z from 'zod/mini';

/** Hours of one weekday: Monday is 1; `from` and `to` are whole hours, `to` is when it ends (17–20 is three hours). */
export const span = z
  .strictObject({
    day: z.int().check(z.gte(1), z.lte(7)),
    from: z.int().check(z.gte(0), z.lte(23)),
    to: z.int().check(z.gte(1), z.lte(24)),
  })
  .check(z.refine(({ from, to }) => from < to, { error: 'order', path: ['to'] }));

export type Span = z.infer<typeof span>;

/** When in a week somebody can meet. Empty means nobody has asked yet, which is not the same as never. */
export const week = z.array(span).check(z.maxLength(70));
export type Week = z.infer<typeof week>;

/** The single hours of a week (0 is Monday 00–01, 167 Sunday 23–24). */
export const hoursOf = (spans: Week): Set<number> => {
  const hours = new Set<number>();
  for (const { day, from, to } of spans) for (let hour = from; hour < to; hour += 1) hours.add((day - 1) * 24 + hour);
  return hours;
};

/** How many hours of the week two people have in common; spans may overlap without counting twice. */
export function commonHours(one: Week, other: Week): number {
  const theirs = hoursOf(other);
  let common = 0;
  for (const hour of hoursOf(one)) if (theirs.has(hour)) common += 1;
  return common;
}

/** The spans two people have in common, in the week's order, each as long as it can be. */
export function commonSpans(one: Week, other: Week): Span[] {
  const theirs = hoursOf(other);
  return spansOf([...hoursOf(one)].filter((hour) => theirs.has(hour)));
}

/** How many different hours a week holds. */
export const countHours = (spans: Week): number => hoursOf(spans).size;

/** Whole spans from single hours (0 is Monday 00–01, 167 Sunday 23–24); a span never crosses midnight. */
export function spansOf(hours: readonly number[]): Span[] {
  const spans: Span[] = [];
  for (const hour of [...hours].sort((a, b) => a - b)) {
    const day = Math.floor(hour / 24) + 1;
    const from = hour % 24;
    const last = spans.at(-1);
    if (last?.day === day && last.to === from) last.to = from + 1;
    else if (!(last?.day === day && last.to > from)) spans.push({ day, from, to: from + 1 });
  }
  return spans;
}
