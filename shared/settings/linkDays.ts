import * as z from 'zod/mini';
import { common, historyEntry, routesOf, version } from '#shared/kernel/index.ts';
import { DEFAULT_LINK_DAYS, decidedLinkDays, linkDays } from '#shared/links/index.ts';

const route = routesOf('settings');
const LEADERS = ['unitLeader'] as const;
const by = { id: '2b0e6f61-94c5-4f0e-8d5e-6f3b1d7a9c42', name: 'Ragnhild Eksempel' };
const at = '2026-11-02T09:30:00.000Z';

/** What the unit leader decides, and the version it was decided from. */
export const linkDaysEdit = z.strictObject({ days: linkDays, version: decidedLinkDays.shape.version });

export const getLinkDays = route({
  operationId: 'getLinkDays',
  method: 'GET',
  path: '/api/settings/links',
  summary: "For how many days volunteers' personal links are good in the city, and who decided it",
  access: LEADERS,
  response: z.strictObject({ current: decidedLinkDays, history: z.array(historyEntry) }),
  examples: {
    response: {
      current: { days: { ...DEFAULT_LINK_DAYS, answer: 21 }, version: 1, changed: { by, at } },
      history: [{ at, by, action: 'saveLinkDays', fields: ['answer'] }],
    },
  },
});

export const saveLinkDays = route({
  operationId: 'saveLinkDays',
  method: 'PUT',
  path: '/api/settings/links',
  summary: "Decides for how many days volunteers' personal links are good; those that were sent keep the days they were sent with",
  access: LEADERS,
  body: linkDaysEdit,
  response: z.strictObject({ version }),
  refusals: [common.stale],
  examples: { body: { days: { ...DEFAULT_LINK_DAYS, answer: 21 }, version: 0 }, response: { version: 1 } },
});
