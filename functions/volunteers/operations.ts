import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  getVolunteer,
  importVolunteers,
  listVolunteers,
  reassignVolunteers,
  registerVolunteer,
  stepVolunteer,
  updateVolunteer,
} from '#shared/volunteers/index.ts';
import { show } from './getVolunteer.ts';
import { give } from './handOver.ts';
import { importList } from './importVolunteers.ts';
import { list } from './listVolunteers.ts';
import { register } from './registerVolunteer.ts';
import { step } from './stepVolunteer.ts';
import { update } from './updateVolunteer.ts';

/** What can be done with volunteers. */
export const volunteerOperations: readonly Operation[] = [
  read(listVolunteers, list),
  change(registerVolunteer, register),
  change(importVolunteers, importList),
  read(getVolunteer, show),
  change(updateVolunteer, update),
  change(stepVolunteer, step),
  change(reassignVolunteers, give),
];
