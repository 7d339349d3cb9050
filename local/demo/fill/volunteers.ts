import { nextState } from '#shared/kernel/index.ts';
import {
  getVolunteer,
  listVolunteers,
  missingFor,
  preparedOf,
  prepareVolunteer,
  recordSupervision,
  registerVolunteer,
  stepVolunteer,
  VOLUNTEER_ACTIONS,
  type VolunteerAction,
  type VolunteerRecord,
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

/** What is known of a volunteer: where they stand, and the whole record of one who was there before. */
interface Known {
  readonly standing: Standing;
  readonly left: VolunteerPlan['steps'];
  readonly record?: VolunteerRecord;
}

/** Whether what a step rests on is done already, by a loading that was interrupted. */
const isPrepared = (action: VolunteerAction, record: VolunteerRecord | undefined): boolean =>
  record !== undefined && missingFor(action, preparedOf(record.volunteer.wayIn), record.settings).length === 0;

/** Takes the steps that are left, with what each rests on. Stops quietly where somebody has taken the volunteer another way meanwhile. */
async function takeSteps({ call }: Office, plan: VolunteerPlan, { standing, left, record }: Known): Promise<Standing> {
  let now = standing;
  const params = { volunteerId: standing.id };
  for (const step of left) {
    if (!nextState(volunteerLife, now.state, step.action)) return now;
    const done = plan.preparations[step.action];
    if (done && !isPrepared(step.action, record)) {
      now = await call(plan.by, prepareVolunteer, { params, body: { version: now.version, done: [...done] } });
    }
    now = await call(plan.by, stepVolunteer, { params, body: { ...step, version: now.version } });
  }
  return now;
}

/** How far a volunteer who is there has come, and which of the planned steps are left. */
async function standingOf({ call }: Office, plan: VolunteerPlan, volunteerId: string): Promise<Known> {
  const record = await call(plan.by, getVolunteer, { params: { volunteerId } });
  const taken = record.history.filter(({ action }) => action in VOLUNTEER_ACTIONS).length;
  return { standing: record.volunteer, left: plan.steps.slice(taken), record };
}

/** Does what is begun of the next stage, and records the talks there were. */
async function goOn({ call }: Office, plan: VolunteerPlan, standing: Standing, record: VolunteerRecord | undefined): Promise<void> {
  const last = plan.begun.at(-1);
  // what is begun is of another kind than anything that was done before it
  if (last && !record?.history.some(({ action }) => action === last.kind)) {
    const params = { volunteerId: standing.id };
    await call(plan.by, prepareVolunteer, { params, body: { version: standing.version, done: [...plan.begun] } });
  }
  for (const one of plan.supervisions.slice(record?.supervisions.length ?? 0)) {
    await call(plan.by, recordSupervision, { body: { ...one, volunteerIds: [standing.id] } });
  }
}

/** Registers a volunteer who is not there, and takes the steps up to being active. */
export async function bringVolunteerIn(office: Office, plan: VolunteerPlan, present: ReadonlyMap<string, string>): Promise<void> {
  const id = present.get(plan.input.name);
  const known =
    id === undefined
      ? { standing: await office.call(plan.by, registerVolunteer, { body: plan.input }), left: plan.steps }
      : await standingOf(office, plan, id);
  const standing = await takeSteps(office, plan, { ...known, left: known.left.filter((step) => !isFarewell(step)) });
  await goOn(office, plan, standing, 'record' in known ? known.record : undefined);
}

/** Lets a volunteer who is there go on the planned break, or leave. */
export async function letVolunteerRest(office: Office, plan: VolunteerPlan, present: ReadonlyMap<string, string>): Promise<void> {
  const id = present.get(plan.input.name);
  if (id === undefined || !plan.steps.some(isFarewell)) return;
  await takeSteps(office, plan, await standingOf(office, plan, id));
}
