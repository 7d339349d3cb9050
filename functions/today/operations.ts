import { type Operation, read } from '#functions/platform/operation.ts';
import { getToday } from '#shared/today/index.ts';
import { showToday } from './getToday.ts';

/** What can be done with today's list. */
export const todayOperations: readonly Operation[] = [read(getToday, showToday)];
