import { KEPT_YEARS } from '#functions/platform/accessLog.ts';
import { DAYS_TOLD } from '#functions/platform/changes.ts';
import { KEPT_HOURS } from '#functions/platform/idempotency.ts';
import { addDays, addMonths, type LocalDate } from '#shared/kernel/index.ts';
import type { ErasureReceipt } from '#shared/privacy/index.ts';

/** For so long it is remembered that something was saved, or counted, so that it is not again. Days. */
const MARKED_DAYS = Math.max(KEPT_HOURS / 24, DAYS_TOLD) + 1;

/** How far back the table's own history goes, and with it the last trace of what was erased. Days. */
const BACKUP_DAYS = 35;

/** What is left after an erasure on a day, and until when. */
export const keptFrom = (today: LocalDate): ErasureReceipt['kept'] => [
  { what: 'accessLog', until: addDays(addMonths(today, 12 * KEPT_YEARS), KEPT_YEARS) },
  { what: 'marks', until: addDays(today, MARKED_DAYS) },
  { what: 'backups', until: addDays(today, BACKUP_DAYS) },
];
