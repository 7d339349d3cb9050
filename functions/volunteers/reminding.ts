import { planMessage, readPlanned } from '#functions/messages/index.ts';
import type { Deps } from '#functions/platform/operation.ts';
import type { Write } from '#functions/platform/table/write.ts';
import { breakReminderDue, type PlannedAbout } from '#shared/messages/index.ts';
import type { Volunteer } from '#shared/volunteers/index.ts';

/**
 * Plans that a volunteer is reminded of the end of a break, in place of what was planned before; takes it back where there
 * is no break. The one responsible has it on I dag.
 */
export async function remindOfBreak(deps: Pick<Deps, 'table' | 'keys' | 'newId' | 'now'>, volunteer: Volunteer): Promise<Write[]> {
  const about: PlannedAbout = { kind: 'break', volunteerId: volunteer.id };
  const before = await readPlanned(deps, about);
  const due = volunteer.pausedUntil === null ? null : breakReminderDue(volunteer.pausedUntil, deps.now);
  return planMessage(deps, about, due, before);
}
