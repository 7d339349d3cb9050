import * as z from 'zod/mini';
import { common, routesOf, version } from '#shared/kernel/index.ts';
import { getLinkDays, saveLinkDays } from './linkDays.ts';
import { areasEdit, rhythmEdit, settingsRecord } from './schema.ts';
import { getWeights, saveWeights } from './weights.ts';

const route = routesOf('settings');
const LEADERS = ['unitLeader'] as const;
const saved = z.strictObject({ version });
const by = { id: '2b0e6f61-94c5-4f0e-8d5e-6f3b1d7a9c42', name: 'Ragnhild Eksempel' };
const at = '2026-11-02T09:30:00.000Z';
const travelMinutes = [{ a: 'byasen', b: 'midtbyen', minutes: 15 }];

export const getSettings = route({
  operationId: 'getSettings',
  method: 'GET',
  path: '/api/settings',
  summary: 'What the city has decided for itself: areas, travel, conversations before a match and the rhythm of contact',
  access: LEADERS,
  response: settingsRecord,
  examples: {
    response: {
      settings: {
        minimumConversations: 3,
        contactRhythmDays: 14,
        areas: [
          { id: 'byasen', name: 'Byåsen' },
          { id: 'midtbyen', name: 'Midtbyen' },
        ],
        travelMinutes,
        version: 1,
        changed: { by, at },
      },
      history: [{ at, by, action: 'saveAreas', fields: ['travelMinutes'] }],
    },
  },
});

export const saveAreas = route({
  operationId: 'saveAreas',
  method: 'PUT',
  path: '/api/settings/areas',
  summary: 'Decides where people can meet in the city, and how far it is between',
  access: LEADERS,
  body: areasEdit,
  response: saved,
  refusals: [common.stale],
  examples: {
    body: {
      areas: [
        { id: 'byasen', name: 'Byåsen', isRetired: false },
        { id: 'midtbyen', name: 'Midtbyen', isRetired: false },
      ],
      travelMinutes,
      version: 0,
    },
    response: { version: 1 },
  },
});

export const saveRhythm = route({
  operationId: 'saveRhythm',
  method: 'PUT',
  path: '/api/settings/rhythm',
  summary: 'Decides how many conversations come before a match, and how long somebody may go unheard',
  access: LEADERS,
  body: rhythmEdit,
  response: saved,
  refusals: [common.stale],
  examples: { body: { minimumConversations: 4, contactRhythmDays: 10, version: 1 }, response: { version: 2 } },
});

export const settingsRoutes = [getSettings, saveAreas, saveRhythm, getWeights, saveWeights, getLinkDays, saveLinkDays] as const;
