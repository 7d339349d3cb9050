import { change, type Operation, read } from '#functions/platform/operation.ts';
import { getCalendarAddress, makeCalendarAddress, stopCalendarAddress } from '#shared/calendar/index.ts';
import { make, show, stop } from './address.ts';

/** What staff can do with the address of their own calendar. */
export const calendarOperations: readonly Operation[] = [
  read(getCalendarAddress, show),
  change(makeCalendarAddress, make),
  change(stopCalendarAddress, stop),
];
