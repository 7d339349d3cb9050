import { change, type Operation, read } from '#functions/platform/operation.ts';
import { getToday, snoozeItem, unsnoozeItem } from '#shared/today/index.ts';
import { showToday } from './getToday.ts';
import { putOffLine, takeBack } from './snoozeItem.ts';

/** What can be done with today's list. */
export const todayOperations: readonly Operation[] = [
  read(getToday, showToday),
  change(snoozeItem, putOffLine),
  change(unsnoozeItem, takeBack),
];
