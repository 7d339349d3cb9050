import { nationalHandlerOf } from '#functions/platform/nationalHandler.ts';
import { publishingOperations } from '#functions/publishing/operations.ts';

export const handler = nationalHandlerOf(publishingOperations);
