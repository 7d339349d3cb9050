import { ask, change, type Operation, read } from '#functions/platform/operation.ts';
import {
  acceptApplication,
  bringBackApplication,
  decideRecruitment,
  declineApplication,
  eraseApplication,
  findLikelyApplications,
  getApplication,
  getRecruitment,
  listApplications,
} from '#shared/applications/index.ts';
import { accept } from './acceptApplication.ts';
import { bringBack, decline } from './decideOn.ts';
import { erase } from './eraseApplication.ts';
import { show } from './getApplication.ts';
import { list } from './listApplications.ts';
import { findWaiting } from './mayBe.ts';
import { decide, showRecruitment } from './recruiting.ts';

/** What staff do with applications, and with whether any may come. */
export const applicationOperations: readonly Operation[] = [
  read(getRecruitment, showRecruitment),
  change(decideRecruitment, decide),
  read(listApplications, list),
  ask(findLikelyApplications, findWaiting),
  read(getApplication, show),
  change(acceptApplication, accept),
  change(declineApplication, decline),
  change(bringBackApplication, bringBack),
  change(eraseApplication, erase),
];
