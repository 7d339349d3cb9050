import * as z from 'zod/mini';
import { routesOf } from '#shared/kernel/index.ts';
import { applicationSent } from './applicant.ts';
import { recruitmentRefusals } from './refusals.ts';
import { openDoor } from './schema.ts';

const route = routesOf('recruitment');
const examplePass = {
  id: '1b0a4a52-9f7c-4a52-8f37-3f0d0b8f0a77',
  issuedAt: 1_795_255_200,
  puzzles: 16,
  bits: 10,
  signature: 'Yx3kq0vVt1c0b4m0jYpS5m0H1h8p2d7u9rQ1wZ3e5t7',
};

export const getOpenDoor = route({
  operationId: 'getOpenDoor',
  method: 'GET',
  path: '/api/public/recruitment',
  summary: 'Whether the city takes applications from volunteers, and what an application needs',
  access: 'public',
  response: openDoor,
  examples: {
    response: {
      open: true,
      closedMessage: { nb: 'Velkommen tilbake.', nn: 'Velkomen tilbake.', en: 'You are welcome back.' },
      controller: 'Blå Kors Eksempel',
      dataProtectionOfficer: 'personvernombud@eksempel.example',
      areas: [{ id: 'midtbyen', name: 'Midtbyen' }],
      pass: examplePass,
    },
  },
});

export const sendApplication = route({
  operationId: 'sendApplication',
  method: 'POST',
  path: '/api/public/applications',
  summary: 'Applies to become a volunteer',
  access: 'public',
  body: applicationSent,
  status: 201,
  response: z.strictObject({ received: z.literal(true) }),
  refusals: [recruitmentRefusals.closed, recruitmentRefusals.notTaken, recruitmentRefusals.tooMany],
  examples: {
    body: {
      name: 'Nora Eksempel',
      birthYear: 1988,
      phone: '+4799999905',
      languages: ['no'],
      areas: ['midtbyen'],
      week: [{ day: 2, from: 17, to: 20 }],
      interests: ['walking'],
      why: 'Jeg har tid å gi.',
      ownWords: '',
      isAdult: true,
      website: '',
      pass: { ...examplePass, solutions: [1203, 88] },
    },
    response: { received: true },
  },
});

export const recruitmentRoutes = [getOpenDoor, sendApplication] as const;
