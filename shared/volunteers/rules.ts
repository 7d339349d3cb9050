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
  type Refusal,
  refuse,
  withoutFaults,
} from '#shared/kernel/index.ts';
import { type Missing, missingFor, preparedOf } from './missing.ts';
import { volunteerRefusals } from './refusals.ts';
import type { Volunteer, VolunteerInput, VolunteerStep } from './schema.ts';
import type { VolunteerSettings } from './settings.ts';
import { volunteerLife } from './stages.ts';
import { NOTHING_YET, type WayIn } from './wayIn.ts';

/** What a profile must be besides well-formed: an adult's, with areas the city has and no consent dated ahead. */
export function checkProfile(
  { birthYear, areas, ownExperience, appliedOn }: Pick<VolunteerInput, 'birthYear' | 'areas' | 'ownExperience' | 'appliedOn'>,
  city: Pick<City, 'areas'>,
  today: LocalDate,
  areasBefore: readonly string[] = [],
): Decision<true> {
  return withoutFaults([
    notAdult('/birthYear', birthYear, today),
    knownAreas('/areas', areas, city, areasBefore),
    ownExperience ? notAfter('/ownExperience/consentedOn', ownExperience.consentedOn, today) : undefined,
    appliedOn ? notAfter('/appliedOn', appliedOn, today) : undefined,
  ]);
}

/** What a step changes of a volunteer. */
export type Stepped = Pick<Volunteer, 'state' | 'stateSince' | 'pausedUntil' | 'wayIn' | 'appliedOn' | 'earlierApplications' | 'approvals'>;

/** The first thing that holds up a step, in words somebody can act on. */
function refusalFor(missing: Missing): Refusal {
  switch (missing.what) {
    case 'references':
      return { kind: volunteerRefusals.referencesMissing, params: { count: missing.count } };
    case 'modules':
      return { kind: volunteerRefusals.modulesMissing, params: { modules: missing.modules.map(({ name }) => name).join(', ') } };
    case 'confidentiality':
      return { kind: volunteerRefusals.confidentialityMissing };
    case 'roleLimits':
      return { kind: volunteerRefusals.roleLimitsMissing };
    case 'certificate':
      return { kind: volunteerRefusals.certificateMissing };
  }
}

/** Of somebody who was asked about a volunteer only that they were, by whom, when and with what outcome. */
const withoutReferees = (way: WayIn): WayIn => ({
  ...way,
  references: way.references.filter(({ answer }) => answer).map((one) => ({ ...one, name: null, relation: null, phone: null })),
});

/** What a volunteer has behind them after a step. Somebody who comes back begins anew, with the training they have kept. */
function wayAfter({ wayIn }: Pick<Volunteer, 'wayIn'>, { action, on }: VolunteerStep): WayIn {
  if (action === 'interview') return { ...wayIn, interviewedOn: on };
  if (action === 'activate' || action === 'leave') return withoutReferees(wayIn);
  return action === 'applyAgain' ? { ...NOTHING_YET, modules: wayIn.modules } : wayIn;
}

/**
 * One step of a volunteer's life. Refuses a step the state does not allow, one whose preparations are missing, one dated
 * ahead, and a pause without a return date after today.
 */
export function decideStep(volunteer: Stepped, step: VolunteerStep, settings: VolunteerSettings, today: LocalDate): Decision<Stepped> {
  const state = nextState(volunteerLife, volunteer.state, step.action);
  if (!state) return refuse({ kind: volunteerRefusals.stepNotPossible });
  const [missing] = missingFor(step.action, preparedOf(volunteer.wayIn), settings);
  if (missing) return refuse(refusalFor(missing));
  const pausedUntil = 'returnOn' in step ? step.returnOn : null;
  const dates = withoutFaults([notAfter('/on', step.on, today), pausedUntil ? after('/returnOn', pausedUntil, today) : undefined]);
  if (!dates.ok) return dates;
  const again = step.action === 'applyAgain';
  return allow({
    state,
    // a break that lasts longer began when it began
    stateSince: step.action === 'moveReturn' ? volunteer.stateSince : step.on,
    pausedUntil,
    wayIn: wayAfter(volunteer, step),
    appliedOn: again ? step.on : volunteer.appliedOn,
    approvals: step.action === 'activate' ? [...volunteer.approvals, { appliedOn: volunteer.appliedOn, on: step.on }] : volunteer.approvals,
    earlierApplications: again ? [...volunteer.earlierApplications, volunteer.appliedOn] : volunteer.earlierApplications,
  });
}
