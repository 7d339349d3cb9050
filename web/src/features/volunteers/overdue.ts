import { addDays, type LocalDate } from '#shared/kernel/index.ts';
import { STAGE_DAYS } from '#shared/today/index.ts';
import { isOnTheWay, supervisionDue, type VolunteerCard, type VolunteerSettings } from '#shared/volunteers/index.ts';

/** What somebody is overdue with, and since when. */
export interface Overdue {
  readonly what: 'stage' | 'return' | 'supervision';
  readonly since: LocalDate;
}

/** What is overdue of a volunteer, if anything: a stage that takes long, a break that should be over, a talk that is due. */
export function overdueOf(
  card: Pick<VolunteerCard, 'state' | 'stateSince' | 'pausedUntil' | 'lastSupervisionOn'>,
  settings: Pick<VolunteerSettings, 'supervisionDays'>,
  today: LocalDate,
): Overdue | undefined {
  const { state, stateSince, pausedUntil } = card;
  if (isOnTheWay(state)) return addDays(stateSince, STAGE_DAYS) < today ? { what: 'stage', since: stateSince } : undefined;
  if (pausedUntil !== null) return pausedUntil < today ? { what: 'return', since: pausedUntil } : undefined;
  const due = supervisionDue(card, settings);
  return due !== null && due < today ? { what: 'supervision', since: due } : undefined;
}
