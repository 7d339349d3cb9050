import {
  after,
  allow,
  type City,
  type Decision,
  knownAreas,
  type LocalDate,
  nextState,
  notAdult,
  notAfter,
  refuse,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { volunteerRefusals } from './refusals.ts';
import type { Volunteer, VolunteerInput, VolunteerStep } from './schema.ts';
import { volunteerLife } from './stages.ts';

/** What a profile must be besides well-formed: an adult's, with areas the city has and no consent dated ahead. */
export function checkProfile(
  { birthYear, areas, ownExperience }: Pick<VolunteerInput, 'birthYear' | 'areas' | 'ownExperience'>,
  city: Pick<City, 'areas'>,
  today: LocalDate,
  areasBefore: readonly string[] = [],
): Decision<true> {
  return withoutFaults([
    notAdult('/birthYear', birthYear, today),
    knownAreas('/areas', areas, city, areasBefore),
    ownExperience ? notAfter('/ownExperience/consentedOn', ownExperience.consentedOn, today) : undefined,
  ]);
}

/**
 * One step of a volunteer's life. Refuses a step the state does not allow, one dated ahead, and a pause without a
 * return date after today.
 */
export function decideStep(
  volunteer: Pick<Volunteer, 'state'>,
  step: VolunteerStep,
  today: LocalDate,
): Decision<Pick<Volunteer, 'state' | 'stateSince' | 'pausedUntil'>> {
  const state = nextState(volunteerLife, volunteer.state, step.action);
  if (!state) return refuse({ kind: volunteerRefusals.stepNotPossible });
  if (step.action === 'pause' && !step.returnOn) {
    return refuse({ kind: volunteerRefusals.returnDateNeeded, fields: [{ pointer: '/returnOn', code: 'required' }] });
  }
  const pausedUntil = step.action === 'pause' ? (step.returnOn ?? null) : null;
  const dates = withoutFaults([notAfter('/on', step.on, today), pausedUntil ? after('/returnOn', pausedUntil, today) : undefined]);
  return dates.ok ? allow({ state, stateSince: step.on, pausedUntil }) : dates;
}
