import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  addCase,
  addTask,
  addToMinutes,
  editConference,
  getCase,
  getConference,
  listConferences,
  listParticipantCases,
  listProposals,
  nameCase,
  planConference,
  referCase,
  removeCase,
  saveCase,
  stepConference,
  stepTask,
  unnameCase,
  writeMinutes,
} from '#shared/conferences/index.ts';
import { add } from './addCase.ts';
import { agree } from './addTask.ts';
import { append } from './addToMinutes.ts';
import { edit, step, write } from './changeConference.ts';
import { show as showCase } from './getCase.ts';
import { listOf } from './listParticipantCases.ts';
import { propose } from './listProposals.ts';
import { name, unname } from './nameCase.ts';
import { plan } from './planConference.ts';
import { list, show } from './readConferences.ts';
import { refer } from './referCase.ts';
import { remove } from './removeCase.ts';
import { save } from './saveCase.ts';
import { step as stepOne } from './stepTask.ts';

/** What can be done with the meetings with partners. */
export const conferenceOperations: readonly Operation[] = [
  read(listConferences, list),
  change(planConference, plan),
  read(getConference, show),
  change(editConference, edit),
  change(stepConference, step),
  change(writeMinutes, write),
  change(addToMinutes, append),
  read(listProposals, propose),
  change(addCase, add),
  read(getCase, showCase),
  change(saveCase, save),
  change(removeCase, remove),
  change(nameCase, name),
  change(unnameCase, unname),
  change(referCase, refer),
  change(addTask, agree),
  change(stepTask, stepOne),
  read(listParticipantCases, listOf),
];
