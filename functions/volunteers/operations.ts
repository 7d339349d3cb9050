import { ask, change, type Operation, read } from '#functions/platform/operation.ts';
import {
  correctSupervision,
  countCertificates,
  exportVolunteers,
  findLikelyVolunteers,
  getVolunteer,
  getVolunteerSettings,
  importVolunteers,
  listVolunteers,
  prepareVolunteer,
  reassignVolunteers,
  recordSupervision,
  registerVolunteer,
  removeCertificates,
  saveVolunteerSettings,
  stepVolunteer,
  updateVolunteer,
} from '#shared/volunteers/index.ts';
import { count, remove } from './certificates.ts';
import { correct } from './correctSupervision.ts';
import { takeOut } from './exportVolunteers.ts';
import { find } from './findLikely.ts';
import { showSettings } from './getSettings.ts';
import { show } from './getVolunteer.ts';
import { give } from './handOver.ts';
import { importList } from './importVolunteers.ts';
import { list } from './listVolunteers.ts';
import { prepare } from './prepareVolunteer.ts';
import { supervise } from './recordSupervision.ts';
import { register } from './registerVolunteer.ts';
import { saveSettings } from './saveSettings.ts';
import { step } from './stepVolunteer.ts';
import { update } from './updateVolunteer.ts';

/** What can be done with volunteers. */
export const volunteerOperations: readonly Operation[] = [
  read(listVolunteers, list),
  change(registerVolunteer, register),
  change(importVolunteers, importList),
  ask(exportVolunteers, takeOut),
  ask(findLikelyVolunteers, find),
  read(getVolunteer, show),
  change(updateVolunteer, update),
  change(stepVolunteer, step),
  change(reassignVolunteers, give),
  change(prepareVolunteer, prepare),
  change(recordSupervision, supervise),
  change(correctSupervision, correct),
  read(countCertificates, count),
  change(removeCertificates, remove),
  read(getVolunteerSettings, showSettings),
  change(saveVolunteerSettings, saveSettings),
];
