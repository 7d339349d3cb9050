import { handlerOf } from '#functions/platform/handler.ts';
import { reportingOperations } from '#functions/reporting/operations.ts';

export const handler = handlerOf(reportingOperations);
