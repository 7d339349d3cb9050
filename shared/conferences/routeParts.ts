import * as z from 'zod/mini';
import { common, id, routesOf, version } from '#shared/kernel/index.ts';
import { conferenceRefusals as refusals } from './refusals.ts';

export const route = routesOf('conferences');
export const params = z.strictObject({ conferenceId: id });
export const caseParams = z.strictObject({ conferenceId: id, caseId: id });
export const changed = z.strictObject({ id, version });
/** What may be refused wherever one participant of the queue is opened. */
export const atTheDoor = [common.notFound, common.heldBack, refusals.sharingNeeded];
/** What may be refused wherever something of theirs is written. */
export const writing = [...atTheDoor, common.stale, common.registrationWithdrawn];
