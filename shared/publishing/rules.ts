import { allow, type Decision, type LocalDate, refuse } from '#shared/kernel/index.ts';
import { endsHalfYear, type PublicationHead } from '#shared/national/index.ts';
import { lastClosedMonth } from '#shared/reporting/index.ts';
import { publishingRefusals as refusals } from './refusals.ts';
import type { PublicationOrder } from './schema.ts';

/**
 * Whether a year may be published up to a month: whole half-years that are closed, no less than has been told, and after the edition that
 * whoever publishes has seen.
 *
 * @param last the year's last edition
 */
export function checkOrder(
  { until, after }: PublicationOrder,
  last: Pick<PublicationHead, 'edition' | 'until'> | undefined,
  today: LocalDate,
): Decision<true> {
  if (!endsHalfYear(until)) return refuse({ kind: refusals.notWhole });
  if (until > lastClosedMonth(today)) return refuse({ kind: refusals.notClosed });
  if (last && until < last.until) return refuse({ kind: refusals.toldFurther });
  if ((last?.edition ?? 0) !== after) return refuse({ kind: refusals.publishedMeanwhile });
  return allow(true);
}
