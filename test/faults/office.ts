import { randomUUID } from 'node:crypto';
import type * as z from 'zod/mini';
import { type Caller, type CallParts, callApi } from '#local/callApi.ts';
import { NO_CONSENTS } from '#shared/consents/index.ts';
import { addDays, type City, dateIn, type Route, type Schema } from '#shared/kernel/index.ts';
import { recordConversation, registerParticipant } from '#shared/participants/index.ts';
import { registerVolunteer, stepVolunteer } from '#shared/volunteers/index.ts';
import { aConsent, aConversation, aParticipant, aVolunteer, aVolunteerStep } from '#test/support/factories/index.ts';

/** What a city has said that it has saved, written down where no computer can lose it. */
export interface Notebook {
  /** The version said last, by the volunteer's id. */
  readonly volunteers: Map<string, number>;
  /** The conversations of each participant. */
  readonly participants: Map<string, string[]>;
}

/** A change as it is sent. Sent again it is the same change, as it has its key; it notes what is answered. */
export type Change = (caller: Caller) => Promise<void>;

/** What a clerk does for one volunteer and one participant, each change after the one before it is answered. */
export function* changesFor(city: City, { volunteers, participants }: Notebook, name: string): Generator<Change> {
  const today = dateIn(new Date());
  const [area] = city.areas;
  const [service] = city.services;
  let volunteerId = '';
  let participantId = '';
  yield change(
    registerVolunteer,
    () => ({ body: aVolunteer({ name: `Tidgiver ${name}`, areas: area ? [area.id] : [] }) }),
    ({ id, version }) => {
      volunteerId = id;
      volunteers.set(id, version);
    },
  );
  yield change(
    stepVolunteer,
    () => ({ params: { volunteerId }, body: aVolunteerStep({ on: today }) }),
    ({ id, version }) => void volunteers.set(id, version),
  );
  yield change(
    registerParticipant,
    () => ({
      body: aParticipant({
        preferredName: `Deltaker ${name}`,
        ...(service && { service: service.id }),
        plannedDischarge: addDays(today, 21),
        consents: { ...NO_CONSENTS, registration: aConsent({ givenOn: today }), statistics: aConsent({ givenOn: today }) },
      }),
    }),
    ({ id }) => {
      participantId = id;
      participants.set(id, []);
    },
  );
  yield change(
    recordConversation,
    () => ({ params: { participantId }, body: aConversation({ on: today }) }),
    ({ id }) => void participants.get(participantId)?.push(id),
  );
}

function change<P extends Schema, Q extends Schema, B extends Schema, R extends Schema>(
  route: Route<P, Q, B, R>,
  partsNow: () => CallParts<B>,
  note: (answer: z.output<R>) => void,
): Change {
  const key = randomUUID();
  return async (caller) => note(await callApi(caller, route, { ...partsNow(), key }));
}
