import { type Operation, open } from '#functions/platform/operation.ts';
import { fetchCalendar } from '#shared/calendarFeed/index.ts';
import { serve } from './fetchCalendar.ts';

/** What calendar programs can ask, by an address alone. */
export const calendarFeedOperations: readonly Operation[] = [open(fetchCalendar, serve)];
