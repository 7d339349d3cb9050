import { nextState } from '#shared/kernel/index.ts';
import {
  getVolunteer,
  listVolunteers,
  registerVolunteer,
  stepVolunteer,
  VOLUNTEER_ACTIONS,
  type VolunteerState,
  volunteerLife,
} from '#shared/volunteers/index.ts';
import { everyItem } from '../everyItem.ts';
import type { Office } from '../office.ts';
import type { VolunteerPlan } from '../plan/cityPlan.ts';

interface Standing {
  readonly id: string;
  readonly version: number;
  readonly state: VolunteerState;
}

/** The volunteers the city has, by name. */
export async function volunteersByName({ call }: Office): Promise<ReadonlyMap<string, string>> {
  const cards = await everyItem((query) => call('veileder', listVolunteers, { query }));
  return new Map(cards.map(({ name, id }) => [name, id]));
}

/** Steps that come last: a break or a goodbye is no hindrance to what came before it. */
const isFarewell = ({ action }: VolunteerPlan['steps'][number]): boolean => action === 'pause' || action === 'leave';

/** Takes the steps that are left. Stops quietly where somebody has taken the volunteer another way meanwhile. */
async function takeSteps({ call }: Office, plan: VolunteerPlan, standing: Standing, left: VolunteerPlan['steps']): Promise<void> {
  let now = standing;
  for (const step of left) {
    if (!nextState(volunteerLife, now.state, step.action)) return;
    now = await call(plan.by, stepVolunteer, { params: { volunteerId: now.id }, body: { ...step, version: now.version } });
  }
}

/** How far a volunteer who is there has come, and which of the planned steps are left. */
async function standingOf({ call }: Office, plan: VolunteerPlan, volunteerId: string) {
  const { volunteer, history } = await call(plan.by, getVolunteer, { params: { volunteerId } });
  const taken = history.filter(({ action }) => action in VOLUNTEER_ACTIONS).length;
  return { standing: volunteer, left: plan.steps.slice(taken) };
}

/** Registers a volunteer who is not there, and takes the steps up to being active. */
export async function bringVolunteerIn(office: Office, plan: VolunteerPlan, present: ReadonlyMap<string, string>): Promise<void> {
  const id = present.get(plan.input.name);
  const { standing, left } =
    id === undefined
      ? { standing: await office.call(plan.by, registerVolunteer, { body: plan.input }), left: plan.steps }
      : await standingOf(office, plan, id);
  await takeSteps(
    office,
    plan,
    standing,
    left.filter((step) => !isFarewell(step)),
  );
}

/** Lets a volunteer who is there go on the planned break, or leave. */
export async function letVolunteerRest(office: Office, plan: VolunteerPlan, present: ReadonlyMap<string, string>): Promise<void> {
  const id = present.get(plan.input.name);
  if (id === undefined || !plan.steps.some(isFarewell)) return;
  const { standing, left } = await standingOf(office, plan, id);
  await takeSteps(office, plan, standing, left);
}
