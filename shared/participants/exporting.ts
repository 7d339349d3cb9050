import * as z from 'zod/mini';
import { CASEWORKERS, id, takenOutOf, takingOut } from '#shared/kernel/index.ts';
import * as example from './examples.ts';
import { route } from './routeParts.ts';
import { participantCard, participantInput } from './schema.ts';

export const exportParticipants = route({
  operationId: 'exportParticipants',
  method: 'POST',
  path: '/api/participants/exports',
  summary: 'Lines of the list for a file; logged in the record of everybody in it',
  access: CASEWORKERS,
  asks: true,
  reach: 'found',
  body: takingOut,
  response: takenOutOf(participantCard),
  examples: { body: { ids: [example.participantId] }, response: { rows: [example.card] } },
});

/** What somebody was registered with, as it stands now. The journal is never in a file. */
const exportedRegistration = z.strictObject({ id, registration: participantInput });
export type ExportedRegistration = z.infer<typeof exportedRegistration>;

export const exportRegistrations = route({
  operationId: 'exportRegistrations',
  method: 'POST',
  path: '/api/participants/registrations/exports',
  summary: 'What those were registered with whom one follows up, for a file; logged in the record of everybody in it',
  access: CASEWORKERS,
  asks: true,
  reach: 'own',
  body: takingOut,
  response: takenOutOf(exportedRegistration),
  examples: {
    body: { ids: [example.participantId] },
    response: {
      rows: [{ id: example.participantId, registration: { ...example.profile, admitted: true, consents: example.firstConsents } }],
    },
  },
});
