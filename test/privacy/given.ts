import { barPair, createAssignment, logMeeting, proposeMatch, stepMatch } from '#shared/matching/index.ts';
import {
  getParticipant,
  recordConversation,
  recordCorrection,
  saveWishes,
  stepParticipant,
  updateParticipant,
} from '#shared/participants/index.ts';
import { stepVolunteer, updateVolunteer } from '#shared/volunteers/index.ts';
import type { LiveCity } from '#test/support/cities.ts';
import {
  aConversation,
  aMeetingToLog,
  anAssignment,
  aParticipantEdit,
  aVolunteerEdit,
  aVolunteerStep,
  someWishes,
} from '#test/support/factories/index.ts';
import { givenParticipant, givenVolunteer } from '#test/support/given.ts';

/** What was written of the two, each word found nowhere else. */
export const OF_PARTICIPANT = {
  name: 'Zofia Quist',
  fullName: 'Zofia Henriette Quist',
  email: 'zofia@quist.example',
  phone: '+4740000017',
  contactNote: 'Ringer helst fra brygga.',
  eligibilityNote: 'Skrives ut fra Xanadu.',
  oldNote: 'Sto på venteliste i Yttersia.',
  conversation: 'Fortalte om hytta i Wyoming.',
  correction: 'Hytta ligger ved Xingu.',
  wish: 'Seile til Zanzibar',
  assignment: 'Kajakktur hver lørdag',
  choice: 'Kjenner fjorden godt.',
  meeting: 'Padlet rundt Qvaløya.',
};
export const OF_VOLUNTEER = {
  name: 'Wiggo Xander',
  email: 'wiggo@xander.example',
  phone: '+4740000018',
  note: 'Har båtførerprøve fra Zeebrugge.',
  oldNote: 'Bodde i Cuxhaven.',
  step: 'Hyggelig intervju på kai Q.',
};

/** A participant and a volunteer who met, said goodbye and left: a record with something in every part. */
export async function givenGoodbye(city: LiveCity): Promise<{ participantId: string; volunteerId: string }> {
  const { name, email, phone, note, oldNote, step } = OF_VOLUNTEER;
  const volunteer = await givenVolunteer(city, 'active', { name, email, phone, note: oldNote });
  const ofVolunteer = { volunteerId: volunteer.id };
  const edit = { name, email, phone, note, version: volunteer.version };
  await city.call(updateVolunteer, { params: ofVolunteer, body: aVolunteerEdit(edit) });

  const person = OF_PARTICIPANT;
  const profile = { preferredName: person.name, fullName: person.fullName, email: person.email, phone: person.phone };
  const { id: participantId } = await givenParticipant(city, { ...profile, eligibilityNote: person.oldNote });
  const params = { participantId };
  const { version } = (await city.call(getParticipant, { params })).body.participant;
  const changed = { ...profile, eligibilityNote: person.eligibilityNote, safeContactNote: person.contactNote };
  await city.call(updateParticipant, { params, body: aParticipantEdit({ ...changed, version }) });
  for (let held = 0; held < 3; ) {
    held = (await city.call(recordConversation, { params, body: aConversation({ note: person.conversation }) })).body.heldConversations;
  }
  const [conversation] = (await city.call(getParticipant, { params })).body.conversations;
  const disagreed = { on: '2026-11-21', words: person.correction };
  await city.call(recordCorrection, { params: { participantId, conversationId: conversation?.id ?? '' }, body: disagreed });
  await city.call(saveWishes, { params, body: someWishes({ importantNow: person.wish }) });
  const { id: assignmentId } = (await city.call(createAssignment, { params, body: anAssignment({ title: person.assignment }) })).body;
  const proposal = { assignmentId, volunteerId: volunteer.id, choiceReason: person.choice };
  const match = (await city.call(proposeMatch, { params, body: proposal })).body;
  const ofMatch = { participantId, matchId: match.id };
  const on = '2026-11-20';
  await city.call(stepMatch, { params: ofMatch, body: { action: 'introduce', version: 1, introductionOn: on } });
  const period = { from: '2026-08-01', to: '2026-11-30' };
  await city.call(stepMatch, { params: ofMatch, body: { action: 'activate', version: 2, period } });
  await city.call(logMeeting, { params: ofMatch, body: aMeetingToLog({ text: person.meeting }) });
  await city.call(stepMatch, { params: ofMatch, body: { action: 'end', version: 3, on, endReason: 'onOwnFeet' } });
  await city.call(barPair, { params, body: { volunteerId: volunteer.id } });

  const standing = (await city.call(getParticipant, { params })).body.participant;
  const goodbye = { action: 'close' as const, version: standing.version, on: '2026-11-21', reason: 'onOwnFeet' as const };
  (await city.call(stepParticipant, { params, body: goodbye })).body satisfies unknown;
  const leave = aVolunteerStep({ action: 'leave', version: volunteer.version + 1, note: step });
  (await city.call(stepVolunteer, { params: ofVolunteer, body: leave })).body satisfies unknown;
  return { participantId, volunteerId: volunteer.id };
}
