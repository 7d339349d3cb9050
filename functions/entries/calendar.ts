import { calendarFeedOperations } from '#functions/calendarFeed/operations.ts';
import { handlerOf } from '#functions/platform/handler.ts';

export const handler = handlerOf(calendarFeedOperations);
