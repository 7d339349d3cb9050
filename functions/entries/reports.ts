import { handlerOf } from '#functions/platform/handler.ts';
import { reportOperations } from '#functions/reports/operations.ts';

export const handler = handlerOf(reportOperations);
