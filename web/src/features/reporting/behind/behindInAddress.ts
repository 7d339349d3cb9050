import * as z from 'zod/mini';
import type { BehindQuestion } from '#shared/behindFigures/index.ts';
import { NOW } from '#shared/reporting/index.ts';
import { optionalText } from '#web/app/search.ts';
import { inAddress, optionalPeriod } from '../periodInAddress.ts';
import type { Span } from '../span.ts';

/** Which number an address asks about: the figure, its part, and a period or the months that were added up. */
export const behindSearch = z.object({
  tall: optionalText,
  deling: optionalText,
  del: optionalText,
  periode: optionalPeriod,
  fra: optionalText,
  til: optionalText,
});
export type BehindSearch = z.infer<typeof behindSearch>;

/** A number on the screen. */
export interface NumberShown {
  readonly figure: string;
  /** Which part of it: the way it is divided, and the part. */
  readonly part?: readonly [string, string];
  /** What it is told for; undefined for what stands now. */
  readonly span: Span | undefined;
}

/** The address of the list behind a number. */
export const addressOf = ({ figure, part, span }: NumberShown): BehindSearch => ({
  tall: figure,
  ...(part && { deling: part[0], del: part[1] }),
  ...(span && span.period === undefined ? { fra: span.from, til: span.to } : { periode: inAddress(span?.period ?? NOW) }),
});

/** What an address asks of the server. */
export const questionOf = ({ tall = '', deling, del, periode, fra, til }: BehindSearch): BehindQuestion => ({
  figure: tall,
  ...(deling !== undefined && { breakdown: deling }),
  ...(del !== undefined && { part: del }),
  ...(periode !== undefined && { period: String(periode) }),
  ...(fra !== undefined && { from: fra }),
  ...(til !== undefined && { to: til }),
});
