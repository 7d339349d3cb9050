import { restsOnLaw } from '#shared/consents/index.ts';
import { allow, type City, common, type Decision, type FieldFault, refuse, withoutFaults } from '#shared/kernel/index.ts';
import type { Guarded, Visitor } from './guard.ts';

type Kind = Pick<City, 'kind'>;

/** Whether a record is closed to somebody: nothing opens it to them, and nothing tells them that it is there. */
export const isClosedTo = ({ closedTo }: Pick<Guarded, 'closedTo'>, { id }: Pick<Visitor, 'id'>): boolean =>
  closedTo.some(({ staff }) => staff.id === id);

const isOfTheirs = ({ service }: Pick<Guarded, 'service'>, { services }: Pick<Visitor, 'services'>): boolean => services.includes(service);

/** Whether somebody's own work may include a participant's: in a service of theirs, and not closed to them. */
export const worksWith = (visitor: Omit<Visitor, 'roles'>, guarded: Guarded): boolean =>
  isOfTheirs(guarded, visitor) && !isClosedTo(guarded, visitor) && !guarded.restriction;

/**
 * Whether a participant is among those somebody finds: of their own services, and of others only by consent. Where law is
 * the basis, a record of another service may be opened for a reason, but nobody looks through its list.
 */
export const mayFind = (visitor: Visitor, guarded: Guarded, city: Kind): boolean =>
  !guarded.restriction &&
  ((worksWith(visitor, guarded) && !isHeldBack(visitor, guarded, city)) ||
    (!restsOnLaw('betweenServices', city) && decideDoor(visitor, guarded, city).ok));

/**
 * Whether somebody may come as far as a record's door: from a service of its own, or from another by the participant's
 * consent in a charity's city and by law in a municipality's (domain, service 5).
 */
const mayCome = (visitor: Visitor, guarded: Guarded, city: Kind): boolean =>
  isOfTheirs(guarded, visitor) || (visitor.services.length > 0 && (restsOnLaw('betweenServices', city) || guarded.openBetweenServices));

/** What somebody has to open a record by. */
export interface Grounds {
  /** It is on their caseload, on one they cover, or its match is theirs to follow. */
  readonly own: boolean;
  /** Why they open it today, where they have said so. */
  readonly reason: string | undefined;
}

/** Whether somebody has withdrawn their consent to be registered, where law does not stand in its place. */
const hasWithdrawn = ({ agreesToRegistration }: Pick<Guarded, 'agreesToRegistration'>, city: Kind): boolean =>
  !agreesToRegistration && !restsOnLaw('registration', city);

/** What stands of somebody who has withdrawn is kept for the one responsible and the service's unit leader, who close it and erase it. */
export const isHeldBack = (visitor: Visitor, guarded: Guarded, city: Kind): boolean =>
  hasWithdrawn(guarded, city) &&
  guarded.responsible.id !== visitor.id &&
  !(visitor.roles.includes('unitLeader') && isOfTheirs(guarded, visitor));

/** Whether a record that is kept without being used is opened to somebody: a unit leader of its service, or one who is named. */
const isRestrictedTo = (visitor: Visitor, guarded: Guarded): boolean =>
  (visitor.roles.includes('unitLeader') && isOfTheirs(guarded, visitor)) ||
  guarded.restriction?.to.some(({ id }) => id === visitor.id) === true;

/** Whether a record is in use, and so may be written in. */
export const checkInUse = ({ restriction }: Pick<Guarded, 'restriction'>): Decision<true> =>
  restriction ? refuse({ kind: common.restricted }) : allow(true);

/** Whether more may be written of somebody: they agree to be registered, or law stands in its place. */
export const checkRegistered = (guarded: Pick<Guarded, 'agreesToRegistration'>, city: Kind): Decision<true> =>
  hasWithdrawn(guarded, city) ? refuse({ kind: common.registrationWithdrawn }) : allow(true);

/** Whether somebody may come to the door: service first, then whom it is closed or restricted to. None of them is told from one that is not there. */
export function decideDoor(visitor: Visitor, guarded: Guarded, city: Kind): Decision<true> {
  if (!mayCome(visitor, guarded, city) || isClosedTo(guarded, visitor)) return refuse({ kind: common.notFound });
  if (guarded.restriction && !isRestrictedTo(visitor, guarded)) return refuse({ kind: common.notFound });
  return isHeldBack(visitor, guarded, city) ? refuse({ kind: common.heldBack }) : allow(true);
}

/**
 * Whether somebody may open a record, with the reason that is then logged. Whoever may come to the door and has no work
 * there is asked why, once a day.
 */
export function decideOpening(visitor: Visitor, guarded: Guarded, grounds: Grounds, city: Kind): Decision<{ readonly reason?: string }> {
  const door = decideDoor(visitor, guarded, city);
  if (!door.ok) return door;
  if (grounds.own && isOfTheirs(guarded, visitor)) return allow({});
  return grounds.reason === undefined ? refuse({ kind: common.reasonNeeded }) : allow({ reason: grounds.reason });
}

/**
 * Whether somebody may put a participant in a service: one of theirs. Moving from one service to another needs both, so
 * that nobody takes a person out of a service they have no part in.
 *
 * @param from the service the participant is in; undefined for one being registered
 */
export function checkPlacing(visitor: Pick<Visitor, 'services'>, to: string, from?: string): Decision<true> {
  const wanted = from === undefined ? [to] : [to, from];
  const fault: FieldFault = { pointer: '/service', code: 'choice' };
  return to === from || wanted.every((service) => visitor.services.includes(service)) ? allow(true) : withoutFaults([fault]);
}
