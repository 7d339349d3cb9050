import { CASEWORKERS, nothing, routesOf } from '#shared/kernel/index.ts';
import { addressInput, addressStanding } from './schema.ts';

const route = routesOf('calendar');
const made = { address: { madeAt: '2026-11-21T11:00:00.000Z', language: 'nb' as const } };

export const getCalendarAddress = route({
  operationId: 'getCalendarAddress',
  method: 'GET',
  path: '/api/calendar/address',
  summary: "Whether one has an address for one's own calendar program, and since when",
  access: CASEWORKERS,
  response: addressStanding,
  examples: { response: made },
});

export const makeCalendarAddress = route({
  operationId: 'makeCalendarAddress',
  method: 'POST',
  path: '/api/calendar/address',
  summary: "Makes an address for one's own calendar program, by the hash of its secret; one made before leads nowhere from then on",
  access: CASEWORKERS,
  body: addressInput,
  status: 201,
  response: addressStanding,
  examples: { body: { tokenHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855', language: 'nb' }, response: made },
});

export const stopCalendarAddress = route({
  operationId: 'stopCalendarAddress',
  method: 'POST',
  path: '/api/calendar/address/stop',
  summary: "Withdraws the address of one's own calendar: it leads nowhere from then on",
  access: CASEWORKERS,
  body: nothing,
  response: addressStanding,
  examples: { body: {}, response: { address: null } },
});

export const calendarRoutes = [getCalendarAddress, makeCalendarAddress, stopCalendarAddress] as const;
