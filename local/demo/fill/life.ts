import { contactsAround, followUpDischarge, getParticipant, stepParticipant } from '#shared/participants/index.ts';
import type { Office } from '../office.ts';
import type { ParticipantPlan } from '../plan/cityPlan.ts';

/** Marks the contacts around a discharge that have been made, each on the day it was due. */
export async function contactAroundDischarge({ call }: Office, { by, contacts }: ParticipantPlan, participantId: string): Promise<void> {
  const params = { participantId };
  for (const step of contacts) {
    const { participant } = await call(by, getParticipant, { params });
    const contact = contactsAround(participant).find((one) => one.step === step);
    if (!contact || contact.done) continue;
    const done = { outcome: 'reached' as const, on: contact.due, note: '' };
    await call(by, followUpDischarge, { params, body: { version: participant.version, step, done } });
  }
}

/** Answers a referral that came to nothing, or agrees on a break. */
export async function answerOrPause({ call }: Office, { by, declined, pause }: ParticipantPlan, participantId: string): Promise<void> {
  if (!declined && !pause) return;
  const params = { participantId };
  const { participant } = await call(by, getParticipant, { params });
  const { version, state } = participant;
  if (declined && state === 'referred') {
    await call(by, stepParticipant, { params, body: { action: 'decline', version, ...declined } });
  }
  if (pause && state !== 'paused') {
    await call(by, stepParticipant, { params, body: { action: 'pause', version, on: participant.stateSince, ...pause } });
  }
}
