import * as z from 'zod/mini';

/** Where a list goes on: a string only the server can read, bound to the city, the list and its filter. */
const cursor = z.string().check(z.minLength(1), z.maxLength(1000));

/** The query every list takes. `limit` is a number of items, 100 unless said. */
export const page = z.strictObject({
  cursor: z.optional(cursor),
  limit: z.optional(z.string().check(z.regex(/^(?:[1-9]\d{0,2}|1000)$/))),
});

/** A page of a list; `nextCursor` is null on the last. */
export const pageOf = <Item extends z.ZodMiniType>(item: Item) => z.strictObject({ items: z.array(item), nextCursor: z.nullable(cursor) });
