import { nationalOperations } from '#functions/national/operations.ts';
import { nationalHandlerOf } from '#functions/platform/nationalHandler.ts';

export const handler = nationalHandlerOf(nationalOperations);
