import { change, type Operation, read } from '#functions/platform/operation.ts';
import { listLinks, revokeLink, sendMatchLink, sendVolunteerLink, settleCall } from '#shared/links/index.ts';
import { stepMatch } from '#shared/matching/index.ts';
import { list } from './listLinks.ts';
import { revoke } from './revokeLink.ts';
import { sendForMatch } from './sendMatchLink.ts';
import { sendForVolunteer } from './sendVolunteerLink.ts';
import { settle } from './settleCall.ts';
import { step } from './stepMatch.ts';

/** What staff can do with volunteers' personal links, and the steps of matches that make one. */
export const linkOperations: readonly Operation[] = [
  change(sendMatchLink, sendForMatch),
  change(sendVolunteerLink, sendForVolunteer),
  read(listLinks, list),
  change(revokeLink, revoke),
  change(settleCall, settle),
  change(stepMatch, step),
];
