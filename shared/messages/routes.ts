import * as z from 'zod/mini';
import { CASEWORKERS, common, id, routesOf } from '#shared/kernel/index.ts';
import { appointmentReminder } from './schema.ts';

const route = routesOf('messages');

export const listReminders = route({
  operationId: 'listReminders',
  method: 'GET',
  path: '/api/participants/{participantId}/reminders',
  summary: "Messages of a participant's appointments, reminders and changes: when they are to be sent, and what became of them",
  access: CASEWORKERS,
  params: z.strictObject({ participantId: id }),
  response: z.strictObject({ items: z.array(appointmentReminder) }),
  refusals: [common.notFound],
  audit: { subject: 'participant', param: 'participantId' },
  examples: {
    response: {
      items: [
        {
          appointmentId: '6a1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c11',
          tells: 'reminder',
          dueAt: '2026-11-25T11:00:00.000Z',
          outcome: { outcome: 'sent', at: '2026-11-25T11:02:10.000Z', channel: 'sms', reason: null },
        },
      ],
    },
  },
});

export const messageRoutes = [listReminders] as const;
