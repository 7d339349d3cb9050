import { ask, change, type Operation, read } from '#functions/platform/operation.ts';
import {
  barPair,
  closeSafety,
  createAssignment,
  exportMatches,
  getMatching,
  liftBar,
  listMatches,
  listParticipantBars,
  listVolunteerBars,
  listVolunteerMatches,
  logMeeting,
  proposeMatch,
  saveBrief,
  stepAssignment,
  suggestVolunteers,
  updateAssignment,
} from '#shared/matching/index.ts';
import { lift, ofParticipant, ofVolunteer, say } from './bars.ts';
import { assign } from './createAssignment.ts';
import { takeOut } from './exportMatches.ts';
import { showMatching } from './getMatching.ts';
import { list } from './listMatches.ts';
import { listOfVolunteer } from './listVolunteerMatches.ts';
import { meet } from './logMeeting.ts';
import { propose } from './proposeMatch.ts';
import { followedUp } from './safety.ts';
import { agree } from './saveBrief.ts';
import { takeStep } from './stepAssignment.ts';
import { suggest } from './suggestVolunteers.ts';
import { rewrite } from './updateAssignment.ts';

/** What can be done to match people. */
export const matchingOperations: readonly Operation[] = [
  read(getMatching, showMatching),
  change(createAssignment, assign),
  change(updateAssignment, rewrite),
  change(stepAssignment, takeStep),
  change(saveBrief, agree),
  read(suggestVolunteers, suggest),
  change(proposeMatch, propose),
  change(logMeeting, meet),
  read(listMatches, list),
  ask(exportMatches, takeOut),
  read(listVolunteerMatches, listOfVolunteer),
  change(barPair, say),
  change(liftBar, lift),
  read(listParticipantBars, ofParticipant),
  read(listVolunteerBars, ofVolunteer),
  change(closeSafety, followedUp),
];
