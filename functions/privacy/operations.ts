import { change, type Operation, read } from '#functions/platform/operation.ts';
import {
  continueErasure,
  eraseParticipant,
  eraseVolunteer,
  getErasure,
  getParticipantPackage,
  getReadingReview,
  getVolunteerPackage,
  handOverParticipant,
  handOverVolunteer,
  listErasures,
  listParticipantChanges,
  listParticipantReadings,
  listVolunteerChanges,
  listVolunteerReadings,
  reviewReadings,
} from '#shared/privacy/index.ts';
import { begin } from './erasing/begin.ts';
import { receipt, receipts, resume } from './erasing/receipts.ts';
import { handOver, showPackage } from './handing/handOver.ts';
import { changes } from './listChanges.ts';
import { readings } from './listReadings.ts';
import { review, showReview } from './reviewReadings.ts';
import type { Subject } from './subject.ts';

const participant = ({ participantId }: { readonly participantId: string }): Subject => ({ kind: 'participant', id: participantId });
const volunteer = ({ volunteerId }: { readonly volunteerId: string }): Subject => ({ kind: 'volunteer', id: volunteerId });

/** What can be done for the rights of the person a record is about. */
export const privacyOperations: readonly Operation[] = [
  read(listParticipantChanges, (actor, { params }, deps) => changes(participant(params), actor, deps)),
  read(listVolunteerChanges, (actor, { params }, deps) => changes(volunteer(params), actor, deps)),
  read(listParticipantReadings, (actor, { params, query }, deps) =>
    readings(listParticipantReadings, participant(params), actor, query, deps),
  ),
  read(listVolunteerReadings, (actor, { params, query }, deps) => readings(listVolunteerReadings, volunteer(params), actor, query, deps)),
  change(handOverParticipant, (actor, { params, body }, deps) => handOver(participant(params), actor, body, deps)),
  change(handOverVolunteer, (actor, { params, body }, deps) => handOver(volunteer(params), actor, body, deps)),
  read(getParticipantPackage, (actor, { params }, deps) => showPackage(participant(params), params.handoverId, actor, deps)),
  read(getVolunteerPackage, (actor, { params }, deps) => showPackage(volunteer(params), params.handoverId, actor, deps)),
  change(eraseParticipant, (actor, { params, body }, deps) => begin(participant(params), actor, body, deps)),
  change(eraseVolunteer, (actor, { params, body }, deps) => begin(volunteer(params), actor, body, deps)),
  change(continueErasure, resume),
  read(listErasures, receipts),
  read(getErasure, receipt),
  read(getReadingReview, showReview),
  change(reviewReadings, review),
];
