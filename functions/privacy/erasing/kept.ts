import { KEPT_YEARS } from '#functions/platform/accessLog.ts';
import { KEPT_HOURS } from '#functions/platform/idempotency.ts';
import { addDays, addMonths, type LocalDate } from '#shared/kernel/index.ts';
import type { ErasureReceipt } from '#shared/privacy/index.ts';

/** How far back the table's own history goes, and with it the last trace of what was erased. Days. */
const BACKUP_DAYS = 35;

/** What is left after an erasure on a day, and until when. */
export const keptFrom = (today: LocalDate): ErasureReceipt['kept'] => [
  { what: 'accessLog', until: addDays(addMonths(today, 12 * KEPT_YEARS), KEPT_YEARS) },
  { what: 'marks', until: addDays(today, KEPT_HOURS / 24 + 1) },
  { what: 'backups', until: addDays(today, BACKUP_DAYS) },
];
