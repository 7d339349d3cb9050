import * as z from 'zod/mini';

/** A period in an address. A year stands there as the number it looks like; what a hand has spoiled is as good as left out. */
export const optionalPeriod = z.catch(z.optional(z.union([z.string(), z.int()])), undefined);

/** A period as it stands in an address. */
export const inAddress = (period: string | undefined): string | number | undefined =>
  period !== undefined && /^\d+$/.test(period) ? Number(period) : period;
