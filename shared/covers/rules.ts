import { addDays, allow, type CityRole, type Decision, type LocalDate, MATCHMAKERS, refuse, withoutFaults } from '#shared/kernel/index.ts';
import { coverRefusals } from './refusals.ts';
import type { Cover, CoverInput } from './schema.ts';

/** The longest period somebody is covered for; after that the work is handed over for good. Days. */
const LONGEST_DAYS = 180;

/** Covers that stand or are to come at one time in a city: far more than any needs, and few enough to be read at once. */
const MOST_COVERS = 200;

/** How long a cover that has ended is still told of. Days. */
const REMEMBERED_DAYS = 14;

/** A member of staff as these rules see them. */
export interface StaffMember {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly CityRole[];
  /** The city's services they work in. */
  readonly services: readonly string[];
  /** Whether they work here, have been asked to, or no longer do. */
  readonly state: 'invited' | 'active' | 'deactivated';
}

const matchmaker = ({ roles }: StaffMember): boolean => MATCHMAKERS.some((role) => roles.includes(role));

/** Whether one can do another's work: in all of the other's services, and knowing volunteers and matches where the other does. */
export function canStandIn(by: StaffMember, of: StaffMember): boolean {
  const knowsHow = matchmaker(by) || (!matchmaker(of) && by.roles.includes('socialWorker'));
  return by.state === 'active' && by.id !== of.id && knowsHow && of.services.every((service) => by.services.includes(service));
}

const overlap = (one: Pick<Cover, 'from' | 'to'>, other: Pick<Cover, 'from' | 'to'>): boolean =>
  one.from <= other.to && other.from <= one.to;

const shares = (one: Pick<Cover, 'only'>, other: Pick<Cover, 'only'>): boolean =>
  one.only === null || other.only === null ? one.only === other.only : one.only.some((id) => other.only?.includes(id));

interface Asked {
  readonly input: CoverInput;
  readonly actor: { readonly id: string; readonly leads: boolean };
  readonly staff: readonly StaffMember[];
  readonly covers: readonly Cover[];
  readonly today: LocalDate;
}

/**
 * Whether a cover may be made: by a unit leader, or by those who will be away themselves; for days from today on; by
 * somebody who can, and is not away then; and where nobody covers already. So nothing is ever covered twice, and no
 * absence leads back to itself.
 */
export function decideCover({ input, actor, staff, covers, today }: Asked): Decision<{ of: StaffMember; by: StaffMember }> {
  const of = staff.find(({ id }) => id === input.of);
  const by = staff.find(({ id }) => id === input.by);
  if (!(of && by && canStandIn(by, of))) return refuse({ kind: coverRefusals.cannotStandIn, fields: [{ pointer: '/by', code: 'choice' }] });
  if (!actor.leads && actor.id !== of.id) return refuse({ kind: coverRefusals.notYours });
  const period = withoutFaults([
    input.from < today ? { pointer: '/from', code: 'past' } : undefined,
    input.to < input.from ? { pointer: '/to', code: 'order' } : undefined,
  ]);
  if (!period.ok) return period;
  if (input.to > addDays(input.from, LONGEST_DAYS)) {
    return refuse({ kind: coverRefusals.tooLong, params: { days: LONGEST_DAYS } });
  }
  const during = covers.filter((other) => overlap(other, input));
  if (during.some((other) => other.of.id === of.id && shares(other, input))) return refuse({ kind: coverRefusals.alreadyCovered });
  if (during.some((other) => other.of.id === by.id && other.only === null)) return refuse({ kind: coverRefusals.away });
  if (remembered(covers, today).length >= MOST_COVERS) return refuse({ kind: coverRefusals.tooMany });
  return allow({ of, by });
}

/** Whether somebody may end a cover: a unit leader, or the one whose work it is. */
export const decideEnd = (cover: Cover, actor: Asked['actor']): Decision<true> =>
  actor.leads || actor.id === cover.of.id ? allow(true) : refuse({ kind: coverRefusals.notYours });

/** The covers worth keeping: those that stand, those to come, and those that ended so lately that somebody may ask. */
export const remembered = (covers: readonly Cover[], today: LocalDate): Cover[] =>
  covers.filter(({ to }) => to >= addDays(today, -REMEMBERED_DAYS));
