import * as z from 'zod/mini';
import { routesOf } from '#shared/kernel/index.ts';
import { calendarFeedRefusals } from './refusals.ts';

const route = routesOf('calendarFeed');

/** Where calendar programs ask; the secret is the last part, as programs know no other way to be let in. */
export const CALENDAR_PATH = '/api/public/calendar/';

export const fetchCalendar = route({
  operationId: 'fetchCalendar',
  method: 'GET',
  path: `${CALENDAR_PATH}{secret}`,
  summary: "What a member of staff has ahead, for their own calendar program: what and when, and nobody's name",
  access: 'public',
  params: z.strictObject({ secret: z.string().check(z.maxLength(300)) }),
  produces: 'text/calendar',
  response: z.string(),
  refusals: [calendarFeedRefusals.leadsNowhere, calendarFeedRefusals.tooMany],
  examples: { response: 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Steg for Steg//NO\r\nEND:VCALENDAR' },
});

export const calendarFeedRoutes = [fetchCalendar] as const;
