import { type City, type Decision, type FieldFault, nextState, refuse, withoutFaults } from '#shared/kernel/index.ts';
import { type MemberAction, type MemberState, memberLife } from './life.ts';
import { teamRefusals } from './refusals.ts';
import type { Invitation, Member, MemberEdit } from './schema.ts';

/** A unit leader at work: nobody gives or takes what is not theirs to give. */
export interface Leader {
  readonly id: string;
  readonly services: readonly string[];
}

/** Of a member, what decides over their access. */
type Standing = Pick<Member, 'id' | 'roles' | 'services' | 'state'>;

/** Services given or taken must be the city's own and ones the leader leads; a service out of their reach stays as it is. */
function servicesInReach(
  before: readonly string[],
  after: readonly string[],
  leader: Leader,
  city: Pick<City, 'services'>,
): FieldFault | undefined {
  const touched = [...before.filter((one) => !after.includes(one)), ...after.filter((one) => !before.includes(one))];
  const reachable = (one: string): boolean => leader.services.includes(one) && city.services.some(({ id }) => id === one);
  return touched.every(reachable) ? undefined : { pointer: '/services', code: 'choice' };
}

const leads = ({ roles, state }: Pick<Standing, 'roles' | 'state'>): boolean => state === 'active' && roles.includes('unitLeader');

/** A unit leader besides this one who has signed in, if there is any: while they stay, this one may go. */
export const otherLeader = <Someone extends Standing>(target: Pick<Standing, 'id'>, staff: readonly Someone[]): Someone | undefined =>
  staff.find((one) => one.id !== target.id && leads(one));

/** Refuses what would leave the city without a unit leader. */
const someoneLeads = (before: Standing, after: Pick<Standing, 'roles' | 'state'>, staff: readonly Standing[]): Decision<true> =>
  leads(before) && !leads(after) && !otherLeader(before, staff) ? refuse({ kind: teamRefusals.lastLeader }) : { ok: true, value: true };

/** Whether somebody may be invited: to services the leader leads, at an address nobody else has. */
export function checkInvitation(
  { email, services }: Pick<Invitation, 'email' | 'services'>,
  leader: Leader,
  city: Pick<City, 'services'>,
  taken: readonly (string | null)[],
): Decision<true> {
  if (taken.includes(email)) return refuse({ kind: teamRefusals.emailTaken, fields: [{ pointer: '/email', code: 'taken' }] });
  return withoutFaults([servicesInReach([], services, leader, city)]);
}

/** Whether a member may get these roles and services. */
export function checkEdit(
  before: Standing,
  edit: Pick<MemberEdit, 'roles' | 'services'>,
  leader: Leader,
  city: Pick<City, 'services'>,
  staff: readonly Standing[],
): Decision<true> {
  const faults = withoutFaults([servicesInReach(before.services, edit.services, leader, city)]);
  return faults.ok ? someoneLeads(before, { state: before.state, roles: edit.roles }, staff) : faults;
}

/** What may be done to somebody's access now: nothing to one's own. */
export const actionsFor = (target: Standing, hasSignedIn: boolean, leader: Leader): MemberAction[] => {
  if (target.id === leader.id) return [];
  if (target.state !== 'deactivated') return ['deactivate'];
  return [hasSignedIn ? 'reactivate' : 'inviteBack'];
};

/** Where a step leads. Refuses one that does not fit, taking away one's own access, and leaving nobody to lead. */
export function decideAccess(
  target: Standing,
  action: MemberAction,
  hasSignedIn: boolean,
  leader: Leader,
  staff: readonly Standing[],
): Decision<MemberState> {
  if (target.id === leader.id) return refuse({ kind: teamRefusals.notYourself });
  const state = nextState(memberLife, target.state, action);
  if (!state || !actionsFor(target, hasSignedIn, leader).includes(action)) return refuse({ kind: teamRefusals.stepNotPossible });
  const led = someoneLeads(target, { roles: target.roles, state }, staff);
  return led.ok ? { ok: true, value: state } : led;
}
