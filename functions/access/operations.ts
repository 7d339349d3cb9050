import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  closeRecord,
  getRestriction,
  liftRestriction,
  listClosures,
  listRestricted,
  openRecord,
  reopenRecord,
  restrictRecord,
} from '#shared/access/index.ts';
import { close } from './closeRecord.ts';
import { list } from './listClosures.ts';
import { open } from './openRecord.ts';
import { reopen } from './reopenRecord.ts';
import { lift, list as listUnused, restrict, show } from './restriction.ts';

/** What can be done about who opens a participant's record. */
export const accessOperations: readonly Operation[] = [
  change(openRecord, open),
  read(listClosures, list),
  change(closeRecord, close),
  change(reopenRecord, reopen),
  read(getRestriction, show),
  change(restrictRecord, restrict),
  change(liftRestriction, lift),
  read(listRestricted, listUnused),
];
