import { ask, change, type Operation, read } from '#functions/platform/operation.ts';
import {
  exportParticipants,
  exportRegistrations,
  findLikely,
  followUpDischarge,
  getParticipant,
  importParticipants,
  listParticipants,
  overrideMinimum,
  recordConsent,
  recordConversation,
  recordCorrection,
  registerParticipant,
  savePhases,
  saveWishes,
  stepParticipant,
  updateParticipant,
} from '#shared/participants/index.ts';
import { takeOut, takeOutRegistrations } from './exportParticipants.ts';
import { find } from './findLikely.ts';
import { followUp } from './followUpDischarge.ts';
import { show } from './getParticipant.ts';
import { importList } from './importParticipants.ts';
import { list } from './listParticipants.ts';
import { override } from './overrideMinimum.ts';
import { consent } from './recordConsent.ts';
import { converse } from './recordConversation.ts';
import { correct } from './recordCorrection.ts';
import { register } from './registerParticipant.ts';
import { correctPhases } from './savePhases.ts';
import { wish } from './saveWishes.ts';
import { step } from './stepParticipant.ts';
import { update } from './updateParticipant.ts';

/** What can be done with participants. */
export const participantOperations: readonly Operation[] = [
  read(listParticipants, list),
  change(registerParticipant, register),
  change(importParticipants, importList),
  ask(exportParticipants, takeOut),
  ask(exportRegistrations, takeOutRegistrations),
  ask(findLikely, find),
  read(getParticipant, show),
  change(updateParticipant, update),
  change(recordConsent, consent),
  change(recordConversation, converse),
  change(recordCorrection, correct),
  change(saveWishes, wish),
  change(overrideMinimum, override),
  change(stepParticipant, step),
  change(savePhases, correctPhases),
  change(followUpDischarge, followUp),
];
