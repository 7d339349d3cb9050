import { addDays, allow, type City, type Decision, type LocalDate, nextState, refuse, type StaffRef } from '#shared/kernel/index.ts';
import { type Applicant, DECLINED_DAYS, UNANSWERED_DAYS } from '#shared/recruitment/index.ts';
import type { VolunteerInput } from '#shared/volunteers/index.ts';
import { type ApplicationAction, applicationLife } from './life.ts';
import { applicationRefusals } from './refusals.ts';
import type { Application, Decline } from './schema.ts';

/** An application that has just come. */
export const newApplication = (id: string, told: Applicant, today: LocalDate): Application => ({
  id,
  version: 1,
  state: applicationLife.initial,
  sentOn: today,
  keptUntil: addDays(today, UNANSWERED_DAYS),
  applicant: told,
  handled: null,
  volunteerId: null,
});

const stepped = (current: Application, action: ApplicationAction): Decision<Pick<Application, 'state' | 'version'>> => {
  const state = nextState(applicationLife, current.state, action);
  return state ? allow({ state, version: current.version + 1 }) : refuse({ kind: applicationRefusals.alreadyHandled });
};

/** Takes somebody in. What they told goes over to the volunteer's record; here stays for a while who took them in. */
export function accepted(current: Application, volunteerId: string, by: StaffRef, today: LocalDate): Decision<Application> {
  const step = stepped(current, 'accept');
  if (!step.ok) return step;
  const keptUntil = addDays(today, DECLINED_DAYS);
  return allow({ ...current, ...step.value, applicant: null, keptUntil, handled: { by, on: today, reason: null }, volunteerId });
}

/** Declines. It is kept for a while, so that a mistake can be undone. */
export function declined(current: Application, { reason }: Pick<Decline, 'reason'>, by: StaffRef, today: LocalDate): Decision<Application> {
  const step = stepped(current, 'decline');
  return step.ok
    ? allow({ ...current, ...step.value, keptUntil: addDays(today, DECLINED_DAYS), handled: { by, on: today, reason } })
    : step;
}

/** Brings back somebody who was declined: kept from now as long as anybody who has just applied. */
export function broughtBack(current: Application, today: LocalDate): Decision<Application> {
  const step = stepped(current, 'takeBack');
  return step.ok ? allow({ ...current, ...step.value, keptUntil: addDays(today, UNANSWERED_DAYS), handled: null }) : step;
}

/** What an applicant told, as a volunteer's profile. What the form does not ask stays unsaid, for the interview to fill in. */
export const profileOf = ({ why, ownWords, areas, ...told }: Applicant, city: Pick<City, 'areas'>): VolunteerInput => ({
  ...told,
  areas: areas.filter((area) => city.areas.some(({ id }) => id === area)),
  gender: 'unstated',
  dislikes: [],
  skills: [],
  communicationStyle: null,
  capacity: 1,
  ownExperience: null,
  note: [why, ownWords].filter(Boolean).join('\n\n'),
  isAdult: true,
});
